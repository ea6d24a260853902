// The tables of findings and of prevention work, with its countries.
import { z } from "zod";
import { Basis, CountryCode, EntryId } from "../facts/fields.ts";
import { plainOf } from "../facts/prose.ts";
import { column, evidenceCells, evidenceColumns, optionalColumn, table, Text } from "./table.ts";

const FindingRow = z.strictObject({
  id: column(EntryId, "Name of the finding."),
  title: column(Text, "Short heading, in our words."),
  summary: column(Text, "What the release says, in our words."),
  ...evidenceColumns,
});

export const findings = table({
  name: "findings",
  title: "Findings",
  description: "The findings that the release lists: trends in words, without counts.",
  Row: FindingRow,
  key: ["id"],
  references: [],
  rowsFrom: (dataset) =>
    dataset.facts.findings.map(({ id, ...entry }) => ({
      id,
      title: plainOf(dataset.texts.findings[id]?.title ?? "", "en", dataset),
      summary: plainOf(dataset.texts.findings[id]?.summary ?? "", "en", dataset),
      ...evidenceCells(entry, dataset),
    })),
});

const PreventionRow = z.strictObject({
  id: column(EntryId, "Name of the entry."),
  title: column(Text, "Short heading, in our words."),
  summary: column(Text, "What the release says about it, in our words."),
  caution: optionalColumn(Text, "What is not stated."),
  ...evidenceColumns,
});

export const prevention = table({
  name: "prevention",
  title: "Prevention",
  description: "Prevention and awareness work. These are not cases.",
  Row: PreventionRow,
  key: ["id"],
  references: [],
  rowsFrom: (dataset) =>
    dataset.facts.prevention.map(({ id, ...entry }) => {
      const words = dataset.texts.prevention[id];
      return {
        id,
        title: plainOf(words?.title ?? "", "en", dataset),
        summary: plainOf(words?.summary ?? "", "en", dataset),
        caution: words?.caution === undefined ? null : plainOf(words.caution, "en", dataset),
        ...evidenceCells(entry, dataset),
      };
    }),
});

const PreventionCountryRow = z.strictObject({
  prevention_id: column(EntryId, "The entry."),
  iso3: column(CountryCode, "A country in which it took place, ISO 3166-1 alpha-3."),
  role: column(z.enum(["prevention", "campaign"]), "What took place in the country: a programme or a campaign."),
  basis: column(Basis, "stated: in the release's own words; inferred: our reading of them."),
});

export const preventionCountries = table({
  name: "prevention_countries",
  title: "Countries of prevention work",
  description: "Links prevention work to countries.",
  Row: PreventionCountryRow,
  key: ["prevention_id", "iso3"],
  references: [
    { column: "prevention_id", table: "prevention", to: "id" },
    { column: "iso3", table: "countries", to: "iso3" },
  ],
  rowsFrom: ({ facts }) =>
    facts.prevention.flatMap(({ id, countries }) => countries.map((country) => ({ prevention_id: id, ...country }))),
});
