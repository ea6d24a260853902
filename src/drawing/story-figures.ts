// Knows the numbers that the story's pictures draw, each straight from its figure. Knows no drawing.
import { dataset } from "../facts/dataset.ts";
import { wordingOf, wordingOfDerived } from "../facts/wording.ts";

/** The value of a figure that has one. @throws Error for a figure that is missing or has only words. */
export function valueOf(id: string): number {
  const figure = dataset.facts.figures.find((entry) => entry.id === id);
  if (figure === undefined || !("value" in figure))
    throw new Error(`data/figures.json › ${id}: a picture needs its value`);
  return figure.value;
}

/** A figure in digits with its weight, for labels in pictures. */
export function labelOf(id: string): string {
  const figure = dataset.facts.figures.find((entry) => entry.id === id);
  if (figure === undefined) throw new Error(`data/figures.json › ${id}: a picture needs this figure`);
  return wordingOf(figure, "en", dataset.texts.wording);
}

/** A derived number in digits with its direction. */
export function derivedLabel(id: string): string {
  const number = dataset.derived.get(id);
  if (number === undefined) throw new Error(`there is no derived number "${id}"`);
  return wordingOfDerived(number, "en", dataset.texts.wording);
}

/** The value of a derived number. */
export function derivedValue(id: string): number {
  const number = dataset.derived.get(id);
  if (number === undefined) throw new Error(`there is no derived number "${id}"`);
  return number.value;
}
