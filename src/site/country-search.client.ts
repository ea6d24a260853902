// Knows how a reader's spelling finds a country: accents, case and marks aside, by the whole beginning of a name or of a
// word in it; where that finds nothing, by the names that are a slip of the keys away. Knows no country.
import { slipsFrom } from "./spelling-slip.client.ts";

/** A country that can be found, its name on screen first among its names. */
export interface Findable {
  readonly names: readonly string[];
}

/** What two spellings have in common for a reader: letters and digits, single spaces. */
export function folded(spelling: string): string {
  return spelling
    .normalize("NFD")
    .replace(/[\p{M}'’.]/gu, "")
    .toLowerCase()
    .replaceAll("&", " and ")
    .replace(/\bst\b/g, "saint")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The countries that a text finds, the nearest first; none for an empty text. */
export function search<T extends Findable>(text: string, countries: readonly T[]): T[] {
  const wanted = folded(text);
  if (wanted === "") return [];
  const ranked = countries.map((country) => ({ country, rank: rankOf(wanted, country) }));
  return ranked
    .filter(({ rank }) => rank < Infinity)
    .sort((a, b) => a.rank - b.rank)
    .map(({ country }) => country);
}

/** The countries with a name that a text misspells, only the nearest; for a text that finds none as it stands. */
export function searchNear<T extends Findable>(text: string, countries: readonly T[]): T[] {
  const wanted = folded(text);
  const slips = countries.map(({ names }) => Math.min(...names.map((name) => slipsFrom(wanted, folded(name)))));
  const least = Math.min(...slips);
  return least === Infinity ? [] : countries.filter((_, index) => slips[index] === least);
}

/** Whether a text finds something that has these names. */
export function finds(text: string, names: readonly string[]): boolean {
  return rankOf(folded(text), { names }) < Infinity;
}

/** How near: the same, the beginning, the beginning of a word; another name after the name on screen. */
function rankOf(wanted: string, { names }: Findable): number {
  return Math.min(...names.map((name, index) => nearness(wanted, folded(name)) * 2 + (index > 0 ? 1 : 0)));
}

function nearness(wanted: string, name: string): number {
  if (name === wanted) return 0;
  if (name.startsWith(wanted) || tight(name).startsWith(tight(wanted))) return 1;
  return ` ${name}`.includes(` ${wanted}`) ? 2 : Infinity;
}

/** "cote d ivoire" and "cote divoire" are one to a reader. */
function tight(name: string): string {
  return name.replaceAll(" ", "");
}
