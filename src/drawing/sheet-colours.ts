// Knows the light colours of the site's tokens as numbers, for pictures that no style sheet reaches. Chooses none.
import css from "./tokens.css?raw";

const PAIR = /--([a-z-]+):\s*light-dark\((#[0-9a-f]{6}),/g;
const light = new Map([...css.matchAll(PAIR)].map(([, name = "", colour = ""]) => [name, colour]));

/** The light colour of a token. @throws Error for a token that the style sheet does not have. */
export function lightColour(token: string): string {
  const colour = light.get(token);
  if (colour === undefined) throw new Error(`src/drawing/tokens.css has no colour --${token}`);
  return colour;
}
