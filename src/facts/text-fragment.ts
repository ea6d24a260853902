// Knows how to link to a phrase on somebody else's page. Knows neither the page nor whether the phrase stands there.

/**
 * The address of a page, pointing at a phrase on it by a text fragment. Comma, hyphen and ampersand part the
 * directive's own pieces, so they are encoded too; a browser that knows no text fragments shows the page from its top.
 * @see https://wicg.github.io/scroll-to-text-fragment/#syntax
 */
export function fragmentAddress(address: string, phrase: string): string {
  const mark = address.includes("#") ? "" : "#";
  return `${address}${mark}:~:text=${encodeURIComponent(phrase).replaceAll("-", "%2D")}`;
}
