// Knows the role of each country in each case. Knows no case and no country.
import { z } from "zod";
import { Basis, CountryCode, EntryId } from "../facts/fields.ts";
import { MentionRole } from "../facts/mention.ts";
import { categories, column } from "./column.ts";
import { BASIS } from "./evidence-columns.ts";
import { table } from "./table.ts";

const CaseCountryRow = z.strictObject({
  case_id: column(EntryId, "The case. Where its locator is none, please do not mark it on a map."),
  iso3: column(CountryCode, "A country that the case mentions, ISO 3166-1 alpha-3."),
  role: column(
    MentionRole,
    "The country's role in the case. case_location: where it is placed, off the coast included; linked: connected " +
      "to a network, its part not stated; border: where something was found; detention: where people were held.",
  ),
  basis: column(categories(Basis, BASIS), "Whose the statement is."),
});

export const caseCountries = table({
  name: "case_countries",
  title: "Countries of cases",
  description: "Links cases to countries, with the role of each. The order of rows is not a route.",
  Row: CaseCountryRow,
  key: ["case_id", "iso3", "role"],
  references: [
    { column: "case_id", table: "cases", to: "id" },
    { column: "iso3", table: "countries", to: "iso3" },
  ],
  rowsFrom: ({ facts }) =>
    facts.cases.flatMap(({ id, countries }) => countries.map((country) => ({ case_id: id, ...country }))),
});
