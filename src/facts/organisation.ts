// Knows what is recorded of an organisation named in the release. Knows no organisation; unnamed ones are not recorded.
import { z } from "zod";
import { CountryCode } from "./country-code.ts";
import { evidenceFields } from "./evidence-schema.ts";
import { EntryId } from "./id.ts";
import { distinctList, uniqueList } from "./unique.ts";
import { WebAddress } from "./web-address.ts";

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
