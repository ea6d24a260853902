// Knows which characters our fonts draw and which ones a font file has. Knows no text.
import { tablesOf } from "./font-sfnt.ts";

const ascii = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index)).join("");
const letters = "ÁÀÂÃÅÇÉÈÊÍÎÑÓÔÕÖÚÜŒáàâãäåçéèêëíîïñóôõöúùûüœ";
const marks = "\u00a0¡¿«»·×–—‘’“”„…•′″°©−€↑↓";

/** What the subsets hold: what English, Spanish, French and Portuguese need. */
export const drawnCharacters = [...new Set(ascii + letters + marks)].sort().join("");

const run = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join("");

/** What pictures in Arabic need besides: letters, vowel signs, digits and signs of that script. */
export const drawnArabic = ` \u00a0${run(0x621, 0x63a)}${run(0x640, 0x652)}${run(0x660, 0x66c)}\u0670،؛؟`;

/** Wanted in texts, yet in none of the files that the packages ship: the reader's own fonts draw them. */
export const leftToTheSystem = "→←≥≤\u202f\u2060";

/** The characters that a font has, read from its `cmap` table (format 4, which holds all that we keep). */
export function charactersIn(font: Buffer): Set<string> {
  const cmap = tablesOf(font).get("cmap");
  if (!cmap) throw new Error("the font has no cmap table");
  const starts = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => cmap.readUInt32BE(4 + index * 8 + 4));
  const start = starts.find((at) => cmap.readUInt16BE(at) === 4);
  if (start === undefined) throw new Error("the font's cmap table has no part of format 4");
  return new Set(segmentsOf(cmap.subarray(start)).flatMap(([first, last]) => charactersFrom(first, last)));
}

/** First and last code point of each run; the last run is the end mark of the format. */
function segmentsOf(part: Buffer): [number, number][] {
  const count = part.readUInt16BE(6) / 2;
  return Array.from({ length: count - 1 }, (_, index) => [
    part.readUInt16BE(16 + 2 * count + 2 * index),
    part.readUInt16BE(14 + 2 * index),
  ]);
}

function charactersFrom(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
}

/** The same characters as CSS writes them in `unicode-range`. */
export function unicodeRangeOf(characters: string): string {
  const runs: [number, number][] = [];
  for (const code of [...characters].map((character) => character.codePointAt(0) ?? 0).sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && code <= run[1] + 1) run[1] = code;
    else runs.push([code, code]);
  }
  return runs.map(([first, last]) => `U+${hex(first)}${first === last ? "" : `-${hex(last)}`}`).join(", ");
}

const hex = (code: number) => code.toString(16).toUpperCase();
