// The colours of the site's own map, so that one measure of “painted” fits all.
export const [shade, land, border] = ["#1f5f7a", "#e4dfd3", "#faf8f3"];
