// Knows the table of the countries named in the body of the release, each with its role. Knows no country.
import { z } from "zod";
import { CountryCode, EntryId } from "../facts/fields.ts";
import { MentionRole } from "../facts/mention.ts";
import { column, optionalColumn } from "./column.ts";
import { evidenceCells, evidenceColumns } from "./evidence-columns.ts";
import { table } from "./table.ts";

const MentionRow = z.strictObject({
  id: column(EntryId, "Name of the mention: country, paragraph, role."),
  iso3: column(CountryCode, "The country, ISO 3166-1 alpha-3."),
  role: column(
    MentionRole,
    "The role in which it is mentioned. A mention is not an accusation. linked: connected to a network, its part not stated.",
  ),
  case_id: optionalColumn(EntryId, "The case in which it has this role."),
  organisation_id: optionalColumn(EntryId, "The organisation through which it has this role."),
  ...evidenceColumns,
});

export const mentions = table({
  name: "mentions",
  title: "Mentions",
  description:
    "Countries mentioned in the body of the release, one row per country, role and paragraph. The list of participants " +
    "does not count as a mention; what is withheld is left out.",
  Row: MentionRow,
  key: ["id"],
  references: [
    { column: "iso3", table: "countries", to: "iso3" },
    { column: "case_id", table: "cases", to: "id" },
    { column: "organisation_id", table: "organisations", to: "id" },
  ],
  rowsFrom: (dataset) =>
    dataset.facts.mentions.map(({ id, iso3, role, caseId, organisationId, ...entry }) => ({
      id,
      iso3,
      role,
      case_id: caseId,
      organisation_id: organisationId,
      ...evidenceCells(entry, dataset),
    })),
});
