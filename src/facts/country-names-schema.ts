// Knows how the names of countries are written down for one language. Knows no country and no language.
import { z } from "zod";
import { CountryCode } from "./country-code.ts";

const Spelling = z
  .string()
  .refine((text) => text !== "" && text === text.trim().normalize("NFC"), "must be NFC text without outer spaces");

/** The names of one country or territory in one language. A name implies no opinion on anybody's status. */
export const CountryName = z.strictObject({
  name: Spelling.meta({ description: "Name on screen." }),
  sortAs: Spelling.meta({ description: "What an alphabetical list goes by, where that is not the name." }).optional(),
  inSentence: Spelling.meta({
    description: 'Name within a sentence, where it takes an article, e.g. "the Gambia".',
  }).optional(),
  other: z
    .array(Spelling)
    .meta({ description: "Other usual names and spellings, former ones included, by which a reader may search." }),
  parts: z
    .array(Spelling)
    .min(1)
    .meta({ description: "Countries within it that a reader may search for by name, e.g. Scotland." })
    .optional(),
});
export type CountryName = z.output<typeof CountryName>;

/** All names in one language, by country code. No name or other name may stand for two countries. */
export const CountryNames = z
  .record(CountryCode, CountryName)
  .superRefine((names, context) => {
    const ownerOf = new Map<string, string>();
    for (const [iso3, { name, other, parts = [] }] of Object.entries(names))
      for (const spelling of [name, ...other, ...parts]) {
        const owner = ownerOf.get(sameForReaders(spelling)) ?? iso3;
        ownerOf.set(sameForReaders(spelling), owner);
        if (owner !== iso3) context.addIssue({ code: "custom", path: [iso3], message: sharedName(spelling, owner) });
      }
  })
  .meta({ description: "Names of countries and territories in one language, by ISO 3166-1 alpha-3 code." });
export type CountryNames = z.output<typeof CountryNames>;

function sharedName(spelling: string, owner: string): string {
  return `“${spelling}” is already a name of ${owner}: a name stands for one country only`;
}

/** Readers type without accents, in any case and with a straight apostrophe. */
function sameForReaders(spelling: string): string {
  return spelling.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("’", "'").toLowerCase();
}
