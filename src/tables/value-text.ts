// Knows how to take out of a phrase the words that say how many. Knows no phrase.
import type { Figure } from "../facts/figure.ts";
import { quantitiesIn } from "./coverage.ts";
import { numbersIn, ONE } from "../facts/evidence.ts";

const CURRENCY = /\b[A-Z]{3} $/;

/** The number as the release words it: "more than 1,800", "Two", "EUR 6,000", "hundreds", "a". */
export function valueTextOf(figure: Figure): string {
  switch (figure.qualifier) {
    case "dates":
      return figure.phrase;
    case "vague":
      return found(figure, new RegExp(String.raw`\b${figure.vagueWord}\b`, "i"));
    case "implicit":
      return found(figure, ONE);
    default:
      return quantityOf(figure.phrase, figure.value);
  }
}

/** The quantity of a phrase that says this value, with its weight, and with the currency in front of it. */
function quantityOf(phrase: string, value: number): string {
  const quantity = quantitiesIn(phrase).find(({ text }) => numbersIn(text).includes(value));
  if (quantity === undefined) throw new Error(`"${phrase}" does not say ${value}`);
  const currency = CURRENCY.exec(phrase.slice(0, quantity.index))?.[0] ?? "";
  return currency + quantity.text;
}

function found({ id, phrase }: Figure, pattern: RegExp): string {
  const match = pattern.exec(phrase);
  if (match === null) throw new Error(`the phrase of "${id}" does not say how many`);
  return match[0];
}
