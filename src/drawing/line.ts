// Knows how a line of text becomes glyphs in their places, with its true width and ink. Knows no page.
import { Buffer as ShapingBuffer, Direction as Way, shape } from "harfbuzzjs";
import type { Voice } from "./faces.ts";
import { type Direction, type Run, runsOf } from "./runs.ts";

/** How a text is set. */
export interface Setting {
  readonly voice: Voice;
  readonly sizePx: number;
  readonly direction: Direction;
  /** BCP 47 tag, for the shapes that a language asks for. */
  readonly locale: string;
}

/** A glyph of a face, in units of its em from where the line begins; up is positive. */
export interface Glyph {
  readonly cut: string;
  readonly id: number;
  readonly x: number;
  readonly y: number;
}

/** How far ink reaches from where a line begins on its base line, in pixels; down is positive. */
export interface Ink {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A line of text, set. All faces have as many units to the em. */
export interface Line {
  readonly text: string;
  readonly setting: Setting;
  readonly widthPx: number;
  readonly glyphs: readonly Glyph[];
  readonly ink: Ink;
}

export const UNITS_PER_EM = 1000;

const made = new Map<string, Line>();

/** A piece of a paragraph as one line; the paragraph decides which way its neutral signs read. */
export function lineOf(paragraph: string, setting: Setting, start = 0, end = paragraph.length): Line {
  const { voice, direction, locale, sizePx } = setting;
  const key = [voice, direction, locale, sizePx, start, end, paragraph].join(" ");
  const line = made.get(key) ?? setAfresh(paragraph, setting, start, end);
  made.set(key, line);
  return line;
}

function setAfresh(paragraph: string, setting: Setting, start: number, end: number): Line {
  const { voice, direction, locale, sizePx } = setting;
  const glyphs: Glyph[] = [];
  const ink = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  let pen = 0;
  for (const run of runsOf(paragraph, voice, direction, start, end)) pen = setRun(run, locale, pen, glyphs, ink);
  const scale = sizePx / UNITS_PER_EM;
  const inkPx = glyphs.length === 0 ? { left: 0, top: 0, right: 0, bottom: 0 } : scaled(ink, scale);
  return { text: paragraph.slice(start, end), setting, widthPx: pen * scale, glyphs, ink: inkPx };
}

type Growing = { -readonly [K in keyof Ink]: Ink[K] };

function setRun({ text, cut, direction }: Run, locale: string, from: number, glyphs: Glyph[], ink: Growing): number {
  if (cut.unitsPerEm !== UNITS_PER_EM) throw new Error(`the face “${cut.key}” has another number of units to the em`);
  const buffer = new ShapingBuffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  buffer.setDirection(direction === "rtl" ? Way.RTL : Way.LTR);
  buffer.setLanguage(locale);
  shape(cut.font, buffer);
  let pen = from;
  for (const { codepoint: id, xAdvance = 0, xOffset = 0, yOffset = 0 } of buffer.getGlyphInfosAndPositions()) {
    const extents = cut.font.glyphExtents(id);
    const [x, y] = [pen + xOffset, yOffset];
    if (extents && extents.width !== 0) {
      glyphs.push({ cut: cut.key, id, x, y });
      ink.left = Math.min(ink.left, x + extents.xBearing);
      ink.right = Math.max(ink.right, x + extents.xBearing + extents.width);
      ink.top = Math.min(ink.top, -(y + extents.yBearing));
      ink.bottom = Math.max(ink.bottom, -(y + extents.yBearing + extents.height));
    }
    pen += xAdvance;
  }
  return pen;
}

function scaled({ left, top, right, bottom }: Ink, by: number): Ink {
  return { left: left * by, top: top * by, right: right * by, bottom: bottom * by };
}
