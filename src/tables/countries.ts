// Knows every country that any table names, listed or not, so that each code has one name. Knows no country.
import { z } from "zod";
import { CountryCode } from "../facts/fields.ts";
import type { Dataset } from "../facts/dataset.ts";
import { column, Text } from "./column.ts";
import { table } from "./table.ts";

const CountryRow = z.strictObject({
  iso3: column(CountryCode, "ISO 3166-1 alpha-3 code."),
  name: column(Text, "Name in English as shown on the site. It implies no view on the status of any territory."),
  listed: column(z.boolean(), "true: in the list of participants. false: mentioned only in the body of the release."),
});

export const countries = table({
  name: "countries",
  title: "Countries",
  description: "Every country or territory in these tables, whether or not it is on the list of participants.",
  Row: CountryRow,
  key: ["iso3"],
  references: [],
  rowsFrom: (dataset) => {
    const listed = new Set(dataset.facts.participants.map(({ iso3 }) => iso3));
    return codesIn(dataset).map((iso3) => ({
      iso3,
      name: dataset.texts.countries[iso3]?.name ?? "",
      listed: listed.has(iso3),
    }));
  },
});

function codesIn({ facts }: Dataset): string[] {
  return [
    ...new Set([
      ...facts.participants.flatMap(({ iso3, administeredBy }) => [iso3, administeredBy ?? iso3]),
      ...[...facts.mentions, ...facts.organisations].flatMap(({ iso3 }) => iso3 ?? []),
      ...facts.figures.flatMap((figure) => figure.countries),
      ...[...facts.cases, ...facts.prevention].flatMap((entry) => entry.countries.map(({ iso3 }) => iso3)),
    ]),
  ];
}
