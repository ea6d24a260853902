// Knows what is recorded of an effort to prevent. Knows no effort. Prevention is not a case.
import { z } from "zod";
import { CountryCode } from "./country-code.ts";
import { Basis, evidenceFields } from "./evidence-schema.ts";
import { EntryId } from "./id.ts";
import { MentionRole } from "./mention.ts";
import { Theme } from "./theme.ts";
import { distinctList, uniqueList } from "./unique.ts";

/** A country in which the effort was made, as the mentions have it too. */
export const PreventionCountry = z.strictObject({
  iso3: CountryCode,
  role: MentionRole.extract(["prevention", "campaign"]).meta({ description: "As what the country is named." }),
  basis: Basis,
});
export type PreventionCountry = z.output<typeof PreventionCountry>;

/** One effort to prevent or to inform. */
export const Prevention = z.strictObject({
  id: EntryId,
  ...evidenceFields,
  themes: distinctList(Theme).min(1).meta({ description: "What the effort is about." }),
  countries: distinctList(PreventionCountry).min(1).meta({ description: "Countries in which it was made." }),
});
export type Prevention = z.output<typeof Prevention>;

/** The efforts, in the order of the release. */
export const Preventions = uniqueList(Prevention, "id").meta({ description: "Prevention and awareness efforts." });
export type Preventions = z.output<typeof Preventions>;
