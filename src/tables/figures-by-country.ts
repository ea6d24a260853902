// What the release states for each country: one row for each figure and country, and one for a participant without any.
import { z } from "zod";
import { CountryCode, ParagraphNumber, ShortPhrase, EntryId } from "../facts/fields.ts";
import type { Dataset } from "../facts/dataset.ts";
import { type Figure, Measure } from "../facts/figure.ts";
import { standingOf } from "../facts/sets.ts";
import { NO_VALUE } from "./quantities.ts";
import { column, evidenceCells, optionalColumn, PARAGRAPH, PHRASE, SOURCE_ADDRESS, table, Text } from "./table.ts";
import { figureCells, figureColumns, inOrderOfRelease, NOBODY, PROVISIONAL, Provisional } from "./figure-columns.ts";
import { Coverage, COVERAGE_OF } from "./countries.ts";

const EMPTY = "Empty where no figure is stated for the country.";
const FigureByCountryRow = z.strictObject({
  id: column(z.string().regex(/^[A-Z]{3}\/[a-z0-9-]+$/), "Name of the row: the country and the figure, or none."),
  iso3: column(CountryCode, "Country or territory, ISO 3166-1 alpha-3."),
  country: column(Text, "Its name in English as shown on the site. It implies no view on the status of any territory."),
  listed: column(z.boolean(), "true: in the list of participants. false: mentioned only in the body of the release."),
  coverage: optionalColumn(Coverage, "How the release mentions a participant, with a figure or without."),
  figure_id: optionalColumn(EntryId, `The figure in the table of figures. ${EMPTY}`),
  ...figureColumns,
  indicator: optionalColumn(Text, `${figureColumns.indicator.description} ${EMPTY}`),
  measure: optionalColumn(Measure, `${figureColumns.measure.description} ${EMPTY}`),
  value_text: optionalColumn(Text, `How many, in the words of the release. ${EMPTY}`),
  unit: optionalColumn(figureColumns.unit, `${figureColumns.unit.description} ${EMPTY}`),
  shared: optionalColumn(
    z.boolean(),
    `true: one total for several countries together, never a value for one of them, and not to be divided. ${EMPTY}`,
  ),
  shared_by: optionalColumn(z.int().min(1), `How many countries the figure is stated for; 1 for one alone. ${EMPTY}`),
  paragraph: optionalColumn(ParagraphNumber, `${PARAGRAPH} ${EMPTY}`),
  phrase: optionalColumn(ShortPhrase, `${PHRASE} ${EMPTY}`),
  source_address: optionalColumn(z.url(), `${SOURCE_ADDRESS} ${EMPTY}`),
  status: optionalColumn(Provisional, `${PROVISIONAL} ${EMPTY}`),
});
type FigureByCountryRow = z.output<typeof FigureByCountryRow>;

export const figuresByCountry = table({
  name: "figures_by_country",
  title: "Figures by country",
  description:
    "What the release states for each country and territory, without a join: one row for each figure and country, and for " +
    "a participant without any figure one row whose value is empty. An empty value is not zero. A figure that several " +
    "countries share is one total for all of them. Totals of the operation stand in figures only.",
  Row: FigureByCountryRow,
  key: ["id"],
  references: [
    { column: "iso3", table: "countries", to: "iso3" },
    { column: "figure_id", table: "figures", to: "id" },
  ],
  rowsFrom: (dataset) => {
    const figures = inOrderOfRelease(dataset.facts.figures);
    return countriesIn(dataset).flatMap((iso3) => {
      const own = figures.filter(({ countries }) => countries.includes(iso3));
      return own.length === 0 ? [emptyRow(iso3, dataset)] : own.map((figure) => rowOf(iso3, figure, dataset));
    });
  },
});

/** Every participant, and whatever else a figure is stated for. */
function countriesIn({ facts }: Dataset): string[] {
  const listed = facts.participants.map(({ iso3 }) => iso3);
  return [...new Set([...listed, ...facts.figures.flatMap(({ countries }) => countries)])];
}

function rowOf(iso3: string, figure: Figure, dataset: Dataset): FigureByCountryRow {
  const { paragraph, phrase, source_address } = evidenceCells(figure, dataset);
  return {
    ...countryCells(iso3, figure.id, dataset),
    figure_id: figure.id,
    ...figureCells(figure, dataset),
    shared: figure.countriesShared,
    shared_by: figure.countries.length,
    paragraph,
    phrase,
    source_address,
    status: "provisional",
  };
}

function countryCells(iso3: string, figure: string, { facts, texts }: Dataset) {
  const listed = facts.participants.some((participant) => participant.iso3 === iso3);
  return {
    id: `${iso3}/${figure}`,
    iso3,
    country: texts.countries[iso3]?.name ?? "",
    listed,
    coverage: listed ? COVERAGE_OF[standingOf(iso3, facts.mentions, facts.cases)] : null,
  };
}

/** A participant that no figure is stated for: an empty value, which is not zero. */
function emptyRow(iso3: string, dataset: Dataset): FigureByCountryRow {
  return {
    ...countryCells(iso3, "none", dataset),
    figure_id: null,
    indicator: null,
    measure: null,
    ...NOBODY,
    ...NO_VALUE,
    precision: null,
    value_text: null,
    unit: null,
    shared: null,
    shared_by: null,
    paragraph: null,
    phrase: null,
    source_address: null,
    status: null,
  };
}
