// How a reader's spelling finds a country: by its ISO codes, then by its names, accents, case and marks aside, by the
// whole beginning of a name or of a word in it; where that finds nothing, by the names that are a slip of the keys away.
import { folded } from "./folded.ts";
import { slipsFrom } from "./spelling-slip.client.ts";

/** A country that can be found, its name on screen first among its names. */
export interface Findable {
  readonly names: readonly string[];
  /** ISO 3166-1 codes. */
  readonly codes?: readonly string[];
  /** Names in other languages; what the page's own language finds goes before them. */
  readonly foreign?: readonly string[];
}

interface Ranked<T> {
  readonly country: T;
  readonly rank: number;
}

/** The countries that a text finds, the nearest first; none for an empty text. */
export function search<T extends Findable>(text: string, countries: readonly T[]): T[] {
  return ranked(text, countries).map(({ country }) => country);
}

/** The one that a text clearly means; undefined where others are as near, as both countries called Congo are. */
export function meant<T extends Findable>(text: string, countries: readonly T[]): T | undefined {
  const [first, second] = ranked(text, countries);
  return first?.rank === second?.rank ? undefined : first?.country;
}

/** The countries with a name that a text misspells, only the nearest; for a text that finds none as it stands. */
export function searchNear<T extends Findable>(text: string, countries: readonly T[]): T[] {
  const wanted = folded(text);
  const slips = countries.map(({ names }) => Math.min(...names.map((name) => slipsFrom(wanted, foldedName(name)))));
  const least = Math.min(...slips);
  return least === Infinity ? [] : countries.filter((_, index) => slips[index] === least);
}

/** Whether a text finds something that has these names. */
export function finds(text: string, names: readonly string[]): boolean {
  return rankOf(folded(text), { names }) < Infinity;
}

function ranked<T extends Findable>(text: string, countries: readonly T[]): Ranked<T>[] {
  const wanted = folded(text);
  if (wanted === "") return [];
  return countries
    .map((country) => ({ country, rank: isCode(text, country) ? -1 : rankOf(wanted, country) }))
    .filter(({ rank }) => rank < Infinity)
    .sort((a, b) => a.rank - b.rank);
}

function isCode(text: string, { codes = [] }: Findable): boolean {
  return codes.includes(text.trim().toUpperCase());
}

/** How near: the same, the beginning, the beginning of a word; another name after the name on screen. */
function rankOf(wanted: string, { names, foreign = [] }: Findable): number {
  const own = names.map((name, index) => nearness(wanted, foldedName(name)) * 2 + (index > 0 ? 1 : 0));
  return Math.min(...own, ...foreign.map((name) => nearness(wanted, foldedName(name)) + FARTHEST));
}

const FARTHEST = 6;
/** One or two letters are no word to look for inside a name: "EU" is not Sint Eustatius. */
const TOO_SHORT = /^[a-z]{1,2}$/;

function nearness(wanted: string, name: string): number {
  if (name === wanted) return 0;
  if (name.startsWith(wanted) || tight(name).startsWith(tight(wanted))) return 1;
  return !TOO_SHORT.test(wanted) && ` ${name}`.includes(` ${wanted}`) ? 2 : Infinity;
}

/** "cote d ivoire" and "cote divoire" are one to a reader. */
function tight(name: string): string {
  return name.replaceAll(" ", "");
}

const foldedNames = new Map<string, string>();

/** A name folded; once, for a search goes through the same thousands of names at every key. */
function foldedName(name: string): string {
  const known = foldedNames.get(name) ?? folded(name);
  foldedNames.set(name, known);
  return known;
}
