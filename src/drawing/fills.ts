// The table of fills as attributes of SVG, at any scale, in the light colours: for pictures that no style sheet reaches.
import table from "./fills.css?raw";
import tokens from "./tokens.css?raw";

/** How a shape is filled and framed, in the order in which shapes are painted. */
export const FILLS = ["land", "status", "linked", "pale", "framed", "full", "both"] as const;
export type Fill = (typeof FILLS)[number];

/** Everything that a map draws, each with a rule of its own in fills.css. */
export type Look = Fill | "ring" | "specks" | "tint" | "cleared" | "contested" | "leader";

/** Dots in the swatch of a key, as `specks` draws them: lines that end where they begin. */
export const SPECKS_IN_KEY = "M6.5 5h0m4.5 0h0m4.5 0h0m-9 4h0m4.5 0h0m4.5 0h0";

const TOKEN = /--([a-z-]+):\s*light-dark\((#[0-9a-f]{6}),/g;
const colours = new Map([...tokens.matchAll(TOKEN)].map(([, name = "", colour = ""]) => [name, colour]));

const RULE = /^\.([a-z]+)(?:,\n[^{]+)? \{([^}]*)\}/gm;
const rules = new Map([...table.matchAll(RULE)].map(([, name = "", body = ""]) => [name, declarationsOf(body)]));

function declarationsOf(body: string): ReadonlyMap<string, string> {
  return new Map([...body.matchAll(/([a-z-]+): ([^;]+);/g)].map(([, name = "", value = ""]) => [name, value]));
}

/** The light colour of a token. @throws Error for a token that the style sheet does not have. */
export function lightColour(token: string): string {
  const colour = colours.get(token);
  if (colour === undefined) throw new Error(`src/drawing/tokens.css has no colour --${token}`);
  return colour;
}

/** A look where a pixel is so many units. @throws Error for a look without a rule. */
export function attributesOf(look: Look, unit = 1): string {
  const rule = rules.get(look);
  if (rule === undefined) throw new Error(`src/drawing/fills.css has no rule for .${look}`);
  return [...rule].map(([name, value]) => `${name}="${written(value, unit)}"`).join(" ");
}

function written(value: string, unit: number): string {
  const token = /^var\(--([a-z-]+)\)$/.exec(value)?.[1];
  if (token !== undefined) return lightColour(token);
  if (!/^[\d. px]+$/.test(value)) return value;
  return value.replace(/([\d.]+)(px)?/g, (_, number: string) => shortened(Number(number) * unit));
}

/** A number with no more than three places. */
export function shortened(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

/** The one pattern, of people three pixels apart, for the counts in widgets and their pictures: by the colour of its dots; left out: by the class `person`. */
export const peoplePattern = (colour?: string) =>
  `<pattern id="people" width="3" height="3" patternUnits="userSpaceOnUse"><circle ${colour === undefined ? 'class="person"' : `fill="${colour}"`} cx="1.5" cy="1.5" r="1.1"/></pattern>`;
