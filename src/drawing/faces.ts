// The faces with which pictures are set, each in two scripts: which of them draws a character, and the outlines of glyphs.
import strongArabic from "./fonts/strong-arabic.ttf?inline";
import strongLatin from "./fonts/strong-latin.ttf?inline";
import textArabic from "./fonts/text-arabic.ttf?inline";
import textLatin from "./fonts/text-latin.ttf?inline";
import titleArabic from "./fonts/title-arabic.ttf?inline";
import titleLatin from "./fonts/title-latin.ttf?inline";
import { Blob, Face, Font } from "harfbuzzjs";

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

type Command = ReturnType<ReturnType<typeof cutNamed>["font"]["glyphToJson"]>[number];

const made = new Map<string, string>();

/** The outline of a glyph of a cut. */
export function outlineOf(cut: string, id: number): string {
  const key = `${cut}${id}`;
  const path = made.get(key) ?? written(cutNamed(cut).font.glyphToJson(id));
  made.set(key, path);
  return path;
}

/** Relative commands of whole numbers; after a `z` the pen is where its ring began. */
function written(commands: readonly Command[]): string {
  let [pen, start] = [
    [0, 0],
    [0, 0],
  ];
  return commands
    .map(({ type, values }) => {
      if (type === "Z") {
        pen = start;
        return "z";
      }
      const points = values.map((value, index) => (index % 2 === 1 ? -Math.round(value) : Math.round(value)));
      const steps = points.map((value, index) => value - (pen[index % 2] ?? 0));
      pen = points.slice(-2);
      if (type === "M") start = pen;
      return command(type, steps);
    })
    .join("");
}

function command(type: string, steps: readonly number[]): string {
  const [dx = 0, dy = 0] = steps;
  if (type === "L" && dy === 0) return `h${dx}`;
  if (type === "L" && dx === 0) return `v${dy}`;
  return `${type.toLowerCase()}${steps.map((step, index) => (index > 0 && step >= 0 ? ` ${step}` : `${step}`)).join("")}`;
}
