// Knows the faces with which pictures are set, each in two scripts, and which of them draws a character. Sets nothing.
import { Blob, Face, Font } from "harfbuzzjs";
import strongArabic from "./fonts/strong-arabic.ttf?inline";
import strongLatin from "./fonts/strong-latin.ttf?inline";
import textArabic from "./fonts/text-arabic.ttf?inline";
import textLatin from "./fonts/text-latin.ttf?inline";
import titleArabic from "./fonts/title-arabic.ttf?inline";
import titleLatin from "./fonts/title-latin.ttf?inline";

/** What a text is in a picture: a title, plain text, or what stands out in it. */
export type Voice = "title" | "text" | "strong";

/** One face of one script, with its units to the em. */
export interface Cut {
  readonly key: string;
  readonly font: Font;
  readonly unitsPerEm: number;
  readonly draws: (character: string) => boolean;
}

const CUTS: Readonly<Record<Voice, Readonly<Record<"latin" | "arabic", Cut>>>> = {
  title: { latin: cutOf("t", titleLatin), arabic: cutOf("n", titleArabic) },
  text: { latin: cutOf("s", textLatin), arabic: cutOf("a", textArabic) },
  strong: { latin: cutOf("b", strongLatin), arabic: cutOf("d", strongArabic) },
};

/** The cut of a voice that draws a character. @throws Error where neither does: an empty box must not be printed. */
export function cutFor(voice: Voice, character: string): Cut {
  const { latin, arabic } = CUTS[voice];
  if (latin.draws(character)) return latin;
  if (arabic.draws(character)) return arabic;
  throw new Error(`no font for pictures draws “${character}” (${character.codePointAt(0)?.toString(16) ?? ""})`);
}

/** The cut with this key. */
export function cutNamed(key: string): Cut {
  const cut = Object.values(CUTS)
    .flatMap(({ latin, arabic }) => [latin, arabic])
    .find((candidate) => candidate.key === key);
  if (cut === undefined) throw new Error(`there is no face “${key}”`);
  return cut;
}

// HarfBuzz makes these from other glyphs, or leaves them out, as Unicode wants it.
const MADE = new Set(["\u202f", "\u2009", "\u2060", "\u200e", "\u200f"]);

function cutOf(key: string, inlined: string): Cut {
  const bytes = Buffer.from(inlined.slice(inlined.indexOf(",") + 1), "base64");
  const face = new Face(new Blob(bytes));
  const drawn = new Set(face.collectUnicodes());
  const draws = (character: string) => MADE.has(character) || drawn.has(character.codePointAt(0) ?? 0);
  return { key, font: new Font(face), unitsPerEm: face.upem, draws };
}
