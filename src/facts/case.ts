// Knows what is recorded of a case told in the release. Knows no case, and no words a reader reads.
import { z } from "zod";
import { CountryCode } from "./country-code.ts";
import { Basis, evidenceFields } from "./evidence-schema.ts";
import { EntryId } from "./id.ts";
import { MentionRole } from "./mention.ts";
import { Area, Theme } from "./theme.ts";
import { distinctList, uniqueList } from "./unique.ts";

/** Two crimes, kept apart, and what is neither. */
export const CaseKind = z.enum(["trafficking", "smuggling", "other"]).meta({
  description:
    "Our grouping; the release does not name an offence for each case. trafficking: of people, and the accusation in " +
    "Costa Rica, which the release does not call trafficking; smuggling: of migrants, and the interception of migrants " +
    "at sea; other: not directly linked to either.",
});
export type CaseKind = z.output<typeof CaseKind>;

/** What asks for care when the case is shown. */
export const Sensitivity = z.enum(["child", "sexual", "identifiable", "violence"]).meta({
  description:
    "child: children are at the centre of the case; sexual: sexual exploitation; identifiable: few details would reveal " +
    "a person; violence: bodily harm or the threat of it.",
});
export type Sensitivity = z.output<typeof Sensitivity>;

/** How far the release goes against persons. Nobody in it is said to have been convicted. */
export const Presumption = z.enum(["accused", "suspected", "detained"]).meta({
  description:
    "How far the release or the authorities in it go against persons; detained: held, with no charge stated.",
});
export type Presumption = z.output<typeof Presumption>;

/** How closely a case may be placed on a map. */
export const Locator = z.enum(["country", "region", "none"]).meta({
  description:
    "Finest level at which the case may be placed; none: described in words only, never marked, shared or embedded.",
});
export type Locator = z.output<typeof Locator>;

/** A country of a case, as the mentions have it too. */
export const CaseCountry = z.strictObject({ iso3: CountryCode, role: MentionRole, basis: Basis });
export type CaseCountry = z.output<typeof CaseCountry>;

/** One case. Its figures point to it by its id; its words stand with the texts. */
export const Case = z.strictObject({
  id: EntryId,
  kind: CaseKind,
  ...evidenceFields,
  themes: distinctList(Theme).min(1).meta({ description: "What the case is about." }),
  sensitivity: distinctList(Sensitivity).meta({
    description: "What asks for care when the case is shown; empty if nothing does.",
  }),
  presumption: Presumption.nullable().meta({
    description: "How far the release goes against persons; null if it names none.",
  }),
  locator: Locator,
  nosnippet: z.boolean().meta({ description: "True where search engines must not quote the case." }),
  areas: distinctList(Area).meta({
    description: "Parts of the world that the release names for the case, beside its countries.",
  }),
  countries: distinctList(CaseCountry).meta({
    description: "Countries of the case, each with its role; the same as in the mentions.",
  }),
});
export type Case = z.output<typeof Case>;

/** Every case, in the order of the release; the weapons find, which is of another kind, comes last. */
export const Cases = uniqueList(Case, "id").meta({ description: "Cases described in the release." });
export type Cases = z.output<typeof Cases>;
