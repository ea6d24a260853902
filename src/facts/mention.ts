// Countries and organisations named in the body of the release, each in its role.
import { z } from "zod";
import { CountryCode, distinctList, EntryId, evidenceFields, uniqueList, WebAddress } from "./fields.ts";

/** Roles that a country can only have within a case. */
const caseRoles = [
  "case_location",
  "nationality",
  "origin",
  "departure",
  "destination",
  "linked",
  "border",
  "detention",
];

/** Roles that a country can only have through an organisation. */
const organisationRoles = ["funder", "supporter"];

/** As what the release names a country. To be named is not to be accused, and says nothing of what is not stated. */
export const MentionRole = z
  .enum([
    "dateline",
    "unit",
    "case_location",
    "nationality",
    "origin",
    "departure",
    "destination",
    "linked",
    "border",
    "detention",
    "prevention",
    "campaign",
    "funder",
    "supporter",
  ])
  .meta({
    description:
      "As what the country is named. case_location: where a case is told, off its coast included; linked: named with a " +
      "network, its part not stated; border: the border at which something was found; detention: where people were held.",
  });
export type MentionRole = z.output<typeof MentionRole>;

/** One country named in one role in one paragraph of the body; the list of participants is not a mention. */
export const Mention = z
  .strictObject({
    id: EntryId,
    iso3: CountryCode,
    role: MentionRole,
    ...evidenceFields,
    caseId: EntryId.nullable().meta({ description: "The case in which the country has this role, else null." }),
    organisationId: EntryId.nullable().meta({
      description: "The organisation through which it has this role, else null.",
    }),
  })
  .refine(({ role, caseId }) => caseRoles.includes(role) === (caseId !== null), {
    path: ["caseId"],
    message: "must name a case for a role within a case, and be null for all other roles",
  })
  .refine(({ role, organisationId }) => organisationRoles.includes(role) === (organisationId !== null), {
    path: ["organisationId"],
    message: "must name an organisation for a funder or supporter, and be null for all other roles",
  });
export type Mention = z.output<typeof Mention>;

/** Every mention, in the order of the paragraphs. */
export const Mentions = uniqueList(Mention, "id").meta({
  description: "Countries named in the body of the release, with role and paragraph; what is withheld is left out.",
});
export type Mentions = z.output<typeof Mentions>;

/** One operational coordination unit and the country where it was set up. */
export const Unit = z.strictObject({ id: EntryId, iso3: CountryCode, ...evidenceFields });
export type Unit = z.output<typeof Unit>;

/** The units, in the order of the release. */
export const Units = uniqueList(Unit, "id").meta({ description: "Operational coordination units of the operation." });
export type Units = z.output<typeof Units>;

/** What an organisation did for the operation. Paying, passing money on and supporting are three things. */
export const OrganisationRole = z
  .enum(["coordinator", "funder", "channel", "supporter", "operational_partner", "national_authority"])
  .meta({
    description:
      "coordinator: led the operation; funder: paid; channel: the money went through it; supporter: gave additional " +
      "support; operational_partner: listed as such; national_authority: acted in a case.",
  });
export type OrganisationRole = z.output<typeof OrganisationRole>;

/** One role of one organisation, with where the release gives it. */
export const OrganisationPart = z.strictObject({ role: OrganisationRole, ...evidenceFields });
export type OrganisationPart = z.output<typeof OrganisationPart>;

/** One organisation, whatever the number of its roles. */
export const Organisation = z.strictObject({
  id: EntryId,
  iso3: CountryCode.nullable().meta({
    description: "Country that the organisation belongs to; null for international ones.",
  }),
  homePage: WebAddress.nullable().meta({ description: "Address of its home page; null where none was checked." }),
  roles: distinctList(OrganisationPart).min(1).meta({ description: "What it did, one entry per role." }),
});
export type Organisation = z.output<typeof Organisation>;

/** The organisations, in the order in which the release first names them in a role. */
export const Organisations = uniqueList(Organisation, "id").meta({
  description: "Organisations named in the release.",
});
export type Organisations = z.output<typeof Organisations>;
