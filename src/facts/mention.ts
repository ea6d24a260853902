// Knows how a country named in the body of the release is recorded. Knows no country and no case.
import { z } from "zod";
import { CountryCode } from "./country-code.ts";
import { evidenceFields } from "./evidence-schema.ts";
import { EntryId } from "./id.ts";
import { uniqueList } from "./unique.ts";

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

/** As what the release names a country. To be named is not to be accused, and says nothing of what is not told. */
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
