// The table of the three operations, one row per operation and count.
import { z } from "zod";
import { CalendarDay, EntryId } from "../facts/fields.ts";
import { EditionPopulation, EditionVerb, type Edition, type EditionCount } from "../facts/edition.ts";
import { MEANINGS } from "../facts/figure.ts";
import type { Dataset } from "../facts/dataset.ts";
import { plainOf } from "../facts/prose.ts";
import { boundsOf, NO_VALUE } from "./quantities.ts";
import { categories, column, optionalColumn, table, Text } from "./table.ts";

const amount = z.number().nonnegative();

const EditionRow = z.strictObject({
  edition_id: column(EntryId, "The operation."),
  series: column(
    z.enum(["countries", "arrests", "trafficking_and_smuggling", "people", "irregular_migrants"]),
    "Which of five counts, told of every operation. trafficking_and_smuggling: of the arrests, those for the two crimes together.",
  ),
  indicator: column(Text, "What is counted, with its source's verb; or a note that no such count was found."),
  people_status: column(
    EditionPopulation,
    "Whom or what it counts, in its source's terms, which differ between operations.",
  ),
  action: column(EditionVerb, "What happened to those counted, in its source's verb."),
  value: optionalColumn(
    amount,
    "The number. Base, length and definitions differ by operation: do not calculate growth rates.",
  ),
  precision: column(
    categories(z.enum(["exact", "rounded", "approx", "more_than", "not_found"]), {
      exact: MEANINGS.exact,
      rounded: MEANINGS.rounded,
      approx: MEANINGS.approx,
      more_than: MEANINGS.more_than,
      not_found: "in none of the sources seen",
    }),
    "How precise the value is, as its source gives it.",
  ),
  value_min: optionalColumn(amount, "Least that the words allow; empty where they give no minimum."),
  value_max: optionalColumn(amount, "Most that the words allow; empty where they give no maximum."),
  period_start: column(CalendarDay, "First day of the edition."),
  period_end: column(CalendarDay, "Last day of the edition."),
  figure_id: optionalColumn(EntryId, "The same figure in the table of figures; empty for earlier operations."),
  source_publisher: optionalColumn(Text, "Who published the source of the count."),
  source_address: optionalColumn(z.url(), "Address of the source of the count."),
  dates_source_address: optionalColumn(z.url(), "Address of the source of the dates."),
  note: column(Text, "How this operation's counts differ."),
});

export const editions = table({
  name: "editions",
  title: "Editions",
  description:
    "Counts of Operations Liberterra I, II and III as reported, to be read side by side and not for growth rates.",
  Row: EditionRow,
  key: ["edition_id", "series"],
  references: [{ column: "figure_id", table: "figures", to: "id" }],
  rowsFrom: (dataset) => dataset.facts.editions.flatMap((edition) => rowsOfEdition(edition, dataset)),
});

/** The counts by the names that data/editions.json and the column have for them. */
const NAMES = [
  ["countries", "countries"],
  ["arrests", "arrests"],
  ["traffickingAndSmuggling", "trafficking_and_smuggling"],
  ["people", "people"],
  ["irregularMigrants", "irregular_migrants"],
] as const;

function rowsOfEdition({ id, dates, counts }: Edition, dataset: Dataset): z.output<typeof EditionRow>[] {
  const words = dataset.texts.editions[id];
  return NAMES.map(([name, count]) => ({
    edition_id: id,
    series: count,
    indicator: plainOf(words?.counts[name] ?? "", "en", dataset),
    ...cellsOf(counts[name], dataset),
    period_start: dates.span.start,
    period_end: dates.span.end,
    dates_source_address: sourceOf(dates.source, dataset).source_address,
    note: plainOf(words?.note ?? "", "en", dataset),
  }));
}

function cellsOf(count: EditionCount, dataset: Dataset) {
  const { population, verb, qualifier } = count;
  const said = { people_status: population, action: verb, precision: qualifier };
  const measure = population === "countries" || population === "countries_and_territories" ? "places" : "people";
  if (count.qualifier === "not_found") return { ...said, ...NO_VALUE, figure_id: null, ...NO_SOURCE };
  const bounds = boundsOf(count.qualifier, count.value, measure);
  return { ...said, ...bounds, figure_id: count.figureId, ...sourceOf(count.source, dataset) };
}

const NO_SOURCE = { source_publisher: null, source_address: null } as const;

/** Publisher and address of a source; "release" is the release itself. */
function sourceOf(id: string, { facts }: Dataset) {
  const source = id === "release" ? facts.source.release : facts.source.others.find((other) => other.id === id);
  return source === undefined ? NO_SOURCE : { source_publisher: source.publisher, source_address: source.address };
}
