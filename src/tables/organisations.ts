// The tables of organisations and of what each did.
import { z } from "zod";
import { CountryCode, EntryId } from "../facts/fields.ts";
import { OrganisationRole } from "../facts/mention.ts";
import { plainOf } from "../facts/prose.ts";
import { column, evidenceCells, evidenceColumns, optionalColumn, table, Text } from "./table.ts";

const OrganisationRow = z.strictObject({
  id: column(EntryId, "Name of the organisation's entry."),
  name: column(Text, "Full name in English."),
  short_name: optionalColumn(Text, "Short name or abbreviation, where it has one."),
  iso3: optionalColumn(CountryCode, "Country that it belongs to, ISO 3166-1 alpha-3; empty for international ones."),
  home_page: optionalColumn(z.url(), "Address of its home page; empty where none was checked."),
  note: optionalColumn(Text, "What it is or did, where its name does not say."),
});

export const organisations = table({
  name: "organisations",
  title: "Organisations",
  description: "Organisations that the release names. An organisation's role does not make its country a participant.",
  Row: OrganisationRow,
  key: ["id"],
  references: [{ column: "iso3", table: "countries", to: "iso3" }],
  rowsFrom: (dataset) =>
    dataset.facts.organisations.map(({ id, iso3, homePage }) => {
      const words = dataset.texts.organisations[id];
      const plain = (text: string | undefined) => (text === undefined ? null : plainOf(text, "en", dataset));
      return {
        id,
        name: plain(words?.name) ?? "",
        short_name: plain(words?.short),
        iso3,
        home_page: homePage,
        note: plain(words?.note),
      };
    }),
});

const OrganisationRoleRow = z.strictObject({
  organisation_id: column(EntryId, "The organisation."),
  role: column(
    OrganisationRole,
    "coordinator: led the operation; funder: paid; channel: the money passed through it; supporter: gave additional " +
      "support; operational_partner: listed as such; national_authority: acted in a case.",
  ),
  ...evidenceColumns,
});

export const organisationRoles = table({
  name: "organisation_roles",
  title: "Roles of organisations",
  description:
    "What each organisation did, one row per role. Funding, passing funds on and giving support are three different roles.",
  Row: OrganisationRoleRow,
  key: ["organisation_id", "role"],
  references: [{ column: "organisation_id", table: "organisations", to: "id" }],
  rowsFrom: (dataset) =>
    dataset.facts.organisations.flatMap(({ id, roles }) =>
      roles.map(({ role, ...entry }) => ({ organisation_id: id, role, ...evidenceCells(entry, dataset) })),
    ),
});
