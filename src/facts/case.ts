// Cases, findings and prevention work, and the themes and areas by which they are grouped.
import { z } from "zod";
import { Basis, CountryCode, distinctList, EntryId, evidenceFields, uniqueList } from "./fields.ts";
import { MentionRole } from "./mention.ts";

/** What an entry is about, as far as the release says so. Trafficking and smuggling are not themes: see the kind of a case. */
export const Theme = z
  .enum([
    "scam_centres",
    "repatriation",
    "recruitment_pyramids",
    "sexual_exploitation",
    "forced_labour",
    "forced_criminality",
    "domestic_servitude",
    "organ_removal",
    "child_exploitation",
    "debt",
    "document_control",
    "drugs",
    "document_fraud",
    "money_laundering",
    "weapons",
    "changing_patterns",
    "changing_routes",
    "sea_departures",
    "sea_routes",
    "smuggling_network",
    "frozen_assets",
    "online_monitoring",
    "private_sector",
    "awareness",
  ])
  .meta({
    description: "Subject that the release itself names for the entry. document_control: papers kept from a victim.",
  });
export type Theme = z.output<typeof Theme>;

/** A part of the world or a sea that the release names where it names no country. */
export const Area = z
  .enum([
    "africa",
    "americas",
    "asia",
    "europe",
    "central-africa",
    "north-africa",
    "west-africa",
    "central-america",
    "south-america",
    "atlantic",
    "mediterranean",
  ])
  .meta({ description: "Part of the world or sea, in the release's own grouping, which is not that of UN M49." });
export type Area = z.output<typeof Area>;

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

/** One of the findings that the release lists: a trend in words, not a count. */
export const Finding = z.strictObject({
  id: EntryId,
  ...evidenceFields,
  themes: distinctList(Theme).min(1).meta({ description: "What the finding is about." }),
  areas: distinctList(Area).meta({
    description: "Parts of the world that it names, in whatever role; empty if it names none.",
  }),
});
export type Finding = z.output<typeof Finding>;

/** The findings, in the order of the release. */
export const Findings = uniqueList(Finding, "id").meta({ description: "Major findings listed in the release." });
export type Findings = z.output<typeof Findings>;

/** A country in which the work was done, as the mentions have it too. */
export const PreventionCountry = z.strictObject({
  iso3: CountryCode,
  role: MentionRole.extract(["prevention", "campaign"]).meta({ description: "As what the country is named." }),
  basis: Basis,
});
export type PreventionCountry = z.output<typeof PreventionCountry>;

/** One piece of work to prevent or to inform. */
export const Prevention = z.strictObject({
  id: EntryId,
  ...evidenceFields,
  themes: distinctList(Theme).min(1).meta({ description: "What the work is about." }),
  countries: distinctList(PreventionCountry).min(1).meta({ description: "Countries in which it was made." }),
});
export type Prevention = z.output<typeof Prevention>;

/** All prevention work, in the order of the release. */
export const Preventions = uniqueList(Prevention, "id").meta({ description: "Prevention and awareness efforts." });
export type Preventions = z.output<typeof Preventions>;
