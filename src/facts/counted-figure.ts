// How a figure of the release and what it counts stand side by side, in lists and source notes.
import type { Figure } from "./figure.ts";
import { dataset } from "./dataset.ts";
import { wordingOf } from "./wording.ts";

/** A number and what it counts, to be read one after the other. */
export interface CountedFigure {
  readonly number: string;
  readonly counted: string;
}

/**
 * "4,414" and "potential victims …". A word without a number is the release's own: it stands in quotation marks, with a
 * dash before what is counted, for the two need not make a phrase ("“mostly” – …").
 */
export function countedFigure(figure: Figure): CountedFigure {
  const { texts } = dataset;
  const number = wordingOf(figure, "en", texts.wording);
  const counted = texts.figures[figure.id]?.counted ?? "";
  return figure.qualifier === "vague" ? { number: `“${number}”`, counted: `– ${counted}` } : { number, counted };
}
