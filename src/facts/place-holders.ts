// Knows the place-holders of prose: where they stand and what they ask for. Knows no value.
import { PLACE_HOLDER } from "./prose-schema.ts";

/** One place-holder of a text. */
export interface PlaceHolder {
  readonly raw: string;
  readonly kind: "figure" | "derived" | "countries" | "organisations";
  readonly id: string;
  readonly style: "digits" | "upper" | "month" | null;
}

/** All place-holders of a text, in order. */
export function placeHoldersIn(text: string): PlaceHolder[] {
  return [...text.matchAll(new RegExp(PLACE_HOLDER, "g"))].map(placeHolderOf);
}

/** The place-holder that a match of PLACE_HOLDER stands for. */
export function placeHolderOf(match: RegExpMatchArray | RegExpExecArray): PlaceHolder {
  const [raw, kind, id = "", style] = match;
  return { raw, kind: kind as PlaceHolder["kind"], id, style: (style ?? null) as PlaceHolder["style"] };
}
