// Knows the bars of the widget of numbers: one length per person for all of them. Knows no words.
import { valueOf } from "../drawing/story-figures.ts";

/** A bar in per cent of the longest; with `floor`, the part of it that is certain to be so large at least. */
export interface CountBar {
  readonly length: number;
  readonly kind: "dots" | "area" | "floor";
  readonly floor: number | null;
}

/** Counts of people drawn at one scale; the other counts of the operation stand in words and digits only. */
const DRAWN = {
  "potential-victims-safeguarded": { kind: "dots", floor: null },
  "irregular-migrants-detected": { kind: "area", floor: null },
  arrests: { kind: "floor", floor: "arrests-trafficking-smuggling" },
} as const;

const longest = Math.max(...Object.keys(DRAWN).map(valueOf));

/** The bar of a figure; null for one that is not drawn. */
export function countBar(id: string): CountBar | null {
  if (!(id in DRAWN)) return null;
  const { kind, floor } = DRAWN[id as keyof typeof DRAWN];
  return { kind, length: shareOf(id), floor: floor && shareOf(floor) };
}

function shareOf(id: string): number {
  return Math.round((valueOf(id) / longest) * 10_000) / 100;
}
