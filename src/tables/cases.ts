// The tables of cases, of their countries, and of tags.
import { z } from "zod";
import { Area, CaseKind, Locator, Presumption, Sensitivity, Theme } from "../facts/case.ts";
import { Basis, CountryCode, EntryId } from "../facts/fields.ts";
import { plainOf } from "../facts/prose.ts";
import { BASIS, categories, column, evidenceCells, evidenceColumns, optionalColumn, table, Text } from "./table.ts";
import { MentionRole } from "../facts/mention.ts";

const CaseRow = z.strictObject({
  id: column(EntryId, "Name of the case; also its anchor on the page of cases."),
  kind: column(
    CaseKind,
    "Our grouping; the release names no offence for each case: trafficking (the accusation in Costa Rica included, which " +
      "it does not call trafficking), smuggling (of migrants, interceptions at sea included), or other (neither).",
  ),
  title: column(Text, "Short heading, in our words."),
  summary: column(Text, "What the release says about it, in our words. No convictions are reported."),
  caution: optionalColumn(Text, "What is not stated, or must not be concluded."),
  place_name: optionalColumn(Text, "Where the case is placed, as coarsely as it may be said."),
  presumption: optionalColumn(
    Presumption,
    "How far the release goes against persons; detained: no charge stated. Empty if it goes against none.",
  ),
  locator: column(
    Locator,
    "Finest level at which the case may be placed on a map; none: described in words only, please do not mark it.",
  ),
  ...evidenceColumns,
});

export const cases = table({
  name: "cases",
  title: "Cases",
  description:
    "Cases that the release describes and the find of hidden weapons, summarised; the division is ours. Some details are withheld because they could lead to a person or expose " +
    "a child.",
  Row: CaseRow,
  key: ["id"],
  references: [],
  rowsFrom: (dataset) =>
    dataset.facts.cases.map(({ id, kind, presumption, locator, ...entry }) => {
      const words = dataset.texts.cases[id];
      const plain = (text: string | undefined) => (text === undefined ? null : plainOf(text, "en", dataset));
      return {
        id,
        kind,
        title: plain(words?.title) ?? "",
        summary: plain(words?.summary) ?? "",
        caution: plain(words?.caution),
        place_name: plain(words?.placeName),
        presumption,
        locator,
        ...evidenceCells(entry, dataset),
      };
    }),
});

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

const TagRow = z.strictObject({
  entry_table: column(z.enum(["cases", "findings", "prevention"]), "The table that holds the entry."),
  entry_id: column(EntryId, "The entry, by its id in that table."),
  kind: column(
    z.enum(["theme", "area", "sensitivity"]),
    "theme: a subject that the release names; area: a part of the world or a sea that it names; sensitivity: what calls " +
      "for care when the entry is shown.",
  ),
  tag: column(z.enum([...Theme.options, ...Area.options, ...Sensitivity.options]), "The tag itself."),
});
type TagRow = z.output<typeof TagRow>;

export const tags = table({
  name: "tags",
  title: "Tags",
  description: "Themes, areas and sensitivities of cases, findings and prevention work.",
  Row: TagRow,
  key: ["entry_table", "entry_id", "kind", "tag"],
  references: [],
  rowsFrom: ({ facts }) => [
    ...facts.cases.flatMap(({ id, themes, areas, sensitivity }) =>
      tagsOf("cases", id, { theme: themes, area: areas, sensitivity }),
    ),
    ...facts.findings.flatMap(({ id, themes, areas }) => tagsOf("findings", id, { theme: themes, area: areas })),
    ...facts.prevention.flatMap(({ id, themes }) => tagsOf("prevention", id, { theme: themes })),
  ],
});

function tagsOf(
  entry_table: TagRow["entry_table"],
  entry_id: string,
  lists: Partial<Record<TagRow["kind"], readonly TagRow["tag"][]>>,
): TagRow[] {
  const kinds = Object.entries(lists) as [TagRow["kind"], readonly TagRow["tag"][]][];
  return kinds.flatMap(([kind, words]) => words.map((tag) => ({ entry_table, entry_id, kind, tag })));
}
