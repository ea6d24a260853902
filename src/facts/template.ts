// Knows the form of words that code completes: place-holders of their own beside those of the facts. Knows no text.
import { z } from "zod";
import { Prose } from "./prose-schema.ts";

/** Words with place-holders that the field's user fills, e.g. `{n}`; each of them must be there. */
export function template(...names: string[]) {
  return z
    .string()
    .refine(
      (text) => names.every((name) => text.includes(`{${name}}`)),
      `must contain ${names.map((name) => `{${name}}`).join(" and ")}`,
    );
}

const COUNTRY = /\{[cC]ountry\}/g;

/** Prose about one country: `{country}` is its name within a sentence, `{Country}` the same at the start of one. */
export const CountryProse = z
  .string()
  .refine((text) => Prose.safeParse(text.replace(COUNTRY, "x")).success, "must be prose, beside {country}")
  .meta({ description: "Prose about one country; {country} stands for its name, {Country} at the start." });
export type CountryProse = z.output<typeof CountryProse>;

/** Names of standards and treaties, whose numbers are part of the name. */
const STANDARDS = /\b(?:WCAG|CC BY|ISO|M|Articles?|resolution|SHA-|IBM) ?\d[\d.]*(?:-\d)?(?: (?:and|to) \d+)?/g;

/** Prose in which standards may be called by their numbered names; every other number stays a place-holder. */
export const StandardsProse = z
  .string()
  .refine((text) => Prose.safeParse(text.replace(STANDARDS, "x")).success, "must name figures by place-holder")
  .meta({ description: "Prose that may name standards and articles of treaties by their numbers." });
export type StandardsProse = z.output<typeof StandardsProse>;
