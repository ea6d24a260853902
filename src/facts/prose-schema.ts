// Knows what running text in the data may look like, and the form of its place-holders. Knows no text and no figure.
import { z } from "zod";

/**
 * A place-holder: `{figure:arrests}`, `{derived:only-listed}`, `{countries:case-told}`, `{organisations:supporters}`.
 * `|digits` keeps a small number in digits, `|upper` opens a sentence, `|month` gives a span of dates as its month.
 */
export const PLACE_HOLDER =
  /\{(figure|derived|countries|organisations):([a-z][a-z0-9]*(?:-[a-z0-9]+)*)(?:\|(digits|upper|month))?\}/;

const placeHolders = new RegExp(PLACE_HOLDER, "g");

/** Text that a reader reads: inline Markdown, its figures only as place-holders. */
export const Prose = z
  .string()
  .refine((text) => text !== "" && text === text.trim().normalize("NFC"), "must be NFC text without outer spaces")
  .refine((text) => !/[{}]/.test(text.replace(placeHolders, "")), "must write place-holders as {figure:some-id}")
  .refine((text) => !/\d/.test(text.replace(placeHolders, "")), "must name figures by place-holder, never type them")
  .meta({
    description: "Text a reader reads, inline Markdown; figures stand as place-holders, e.g. {figure:arrests}.",
  });
export type Prose = z.output<typeof Prose>;
