// The tables that link figures to countries and to each other.
import { z } from "zod";
import { CountryCode, EntryId } from "../facts/fields.ts";
import { column, table } from "./table.ts";
import type { Figure } from "../facts/figure.ts";
import type { Dataset } from "../facts/dataset.ts";
import { inputFigures } from "./figures.ts";

const FigureCountryRow = z.strictObject({
  figure_id: column(EntryId, "The figure."),
  iso3: column(CountryCode, "A country that the figure concerns, ISO 3166-1 alpha-3."),
  shared: column(
    z.boolean(),
    "true: one total for all countries of the figure together, never a value for one of them.",
  ),
});

export const figureCountries = table({
  name: "figure_countries",
  title: "Countries of figures",
  description: "Links figures to countries. Totals of the operation and calculations have no country.",
  Row: FigureCountryRow,
  key: ["figure_id", "iso3"],
  references: [
    { column: "figure_id", table: "figures", to: "id" },
    { column: "iso3", table: "countries", to: "iso3" },
  ],
  rowsFrom: ({ facts }) =>
    facts.figures.flatMap(({ id, countries, countriesShared }) =>
      countries.map((iso3) => ({ figure_id: id, iso3, shared: countriesShared })),
    ),
});

const RELATIONS = ["subset_of", "disjoint_from", "overlap_not_stated", "same_as", "derived_from"] as const;

const FigureRelationRow = z.strictObject({
  figure_id: column(EntryId, "The figure."),
  relation: column(
    z.enum(RELATIONS),
    "subset_of: a part of the other; disjoint_from: shares nothing with it, the two may be added; overlap_not_stated: " +
      "not said whether they overlap, never add; same_as: the same quantity in another unit; derived_from: calculated " +
      "with the other. No row for a pair: nothing is known, do not add.",
  ),
  other_id: column(EntryId, "The other figure. Relations that hold both ways appear in both directions."),
});
type FigureRelationRow = z.output<typeof FigureRelationRow>;

export const figureRelations = table({
  name: "figure_relations",
  title: "Relations between figures",
  description: "Which figures are parts of others, which may be added, and where the overlap is not stated.",
  Row: FigureRelationRow,
  key: ["figure_id", "relation", "other_id"],
  references: [
    { column: "figure_id", table: "figures", to: "id" },
    { column: "other_id", table: "figures", to: "id" },
  ],
  rowsFrom: (dataset) => withoutRepeats([...declared(dataset), ...ofDerived(dataset)]),
});

function declared({ facts }: Dataset): FigureRelationRow[] {
  return facts.figures.flatMap(({ id, relations }) => [
    ...relations.subsetOf.map((other_id) => ({ figure_id: id, relation: "subset_of" as const, other_id })),
    ...bothWays(id, "disjoint_from", relations.disjointFrom),
    ...bothWays(id, "overlap_not_stated", relations.overlapNotStated),
    ...bothWays(id, "same_as", relations.sameAs),
  ]);
}

function bothWays(id: string, relation: FigureRelationRow["relation"], others: readonly string[]): FigureRelationRow[] {
  return others.flatMap((other) => [
    { figure_id: id, relation, other_id: other },
    { figure_id: other, relation, other_id: id },
  ]);
}

function ofDerived({ facts, derived }: Dataset): FigureRelationRow[] {
  const idsOf = (figures: readonly Figure[]) => figures.map(({ id }) => id);
  return [...derived.values()].flatMap((number) =>
    idsOf(inputFigures(number, facts.figures)).map((other_id) => ({
      figure_id: number.id,
      relation: "derived_from" as const,
      other_id,
    })),
  );
}

function withoutRepeats(rows: readonly FigureRelationRow[]): FigureRelationRow[] {
  const keyed = rows.map((row) => [`${row.figure_id} ${row.relation} ${row.other_id}`, row] as const);
  return [...new Map(keyed).values()];
}
