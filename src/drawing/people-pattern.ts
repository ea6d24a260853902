// The pattern of people: a dot each, three pixels apart, for the widget of the counts and its picture.

/** The pattern as SVG, by the colour of its dots; left out: by the class `person`. */
export const peoplePattern = (colour?: string) =>
  `<pattern id="people" width="3" height="3" patternUnits="userSpaceOnUse"><circle ${colour === undefined ? 'class="person"' : `fill="${colour}"`} cx="1.5" cy="1.5" r="1.1"/></pattern>`;
