// Knows how words around a counted number are held in a language, a form per plural category. Knows no word.
import { z } from "zod";
import type { Locale } from "./locale.ts";

/** The categories into which a language sorts its counts, as CLDR names them, e.g. "one" and "other". */
export function pluralCategories(locale: Locale): readonly Intl.LDMLPluralRule[] {
  return new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
}

/** Schema of the forms that one language needs for a count: every one of its categories and no other. */
export function pluralForms(locale: Locale) {
  const wanted = [...pluralCategories(locale)].sort().join(", ");
  return z
    .partialRecord(
      z.enum(["zero", "one", "two", "few", "many", "other"]),
      z.string().min(1).meta({ description: "Words around a count; {n} stands for it, where it is spoken." }),
    )
    .refine((forms) => Object.keys(forms).sort().join(", ") === wanted, `must have a form for each of: ${wanted}`)
    .refine((forms) => forms.other?.includes("{n}") === true, "must contain the place-holder {n} in its form “other”");
}
export type PluralForms = z.output<ReturnType<typeof pluralForms>>;
