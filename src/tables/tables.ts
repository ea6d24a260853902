// All tables of the publication: the one place from which pages and files take their rows.
import { z } from "zod";
import { dataset, type Dataset } from "../facts/dataset.ts";
import { breakdowns } from "./breakdowns.ts";
import { caseCountries, cases, tags } from "./cases.ts";
import { type Column, columnsIn, type Row, sortedRows, type Table } from "./table.ts";
import { countries, mentions, participants } from "./countries.ts";
import { editions } from "./editions.ts";
import { figureCountries, figureRelations } from "./figure-links.ts";
import { figuresByCountry } from "./figures-by-country.ts";
import { figures } from "./figures.ts";
import { findings, prevention, preventionCountries } from "./findings.ts";
import { organisationRoles, organisations } from "./organisations.ts";

/** The tables, the flagship first, each bridge after what it joins. */
export const TABLES = {
  figures,
  figures_by_country: figuresByCountry,
  figure_countries: figureCountries,
  figure_relations: figureRelations,
  breakdowns,
  participants,
  countries,
  cases,
  case_countries: caseCountries,
  findings,
  mentions,
  organisations,
  organisation_roles: organisationRoles,
  prevention,
  prevention_countries: preventionCountries,
  tags,
  editions,
} as const satisfies Record<string, Table>;

/** Name of a table. */
export type TableName = keyof typeof TABLES;

/** A row of the table of this name. */
export type RowOf<N extends TableName> = z.output<(typeof TABLES)[N]["Row"]>;

/** The names of all tables, in their order. */
export const TABLE_NAMES = Object.keys(TABLES) as TableName[];

/** The rows of a table, sorted by its key. @throws DataError for a row that does not fit the table. */
export function rowsOf<N extends TableName>(name: N, from: Dataset = dataset): readonly RowOf<N>[] {
  return anyRowsOf(name, from) as readonly RowOf<N>[];
}

/** The same rows for code that treats all tables alike. */
export function anyRowsOf(name: TableName, from: Dataset = dataset): readonly Row[] {
  return sortedRows(TABLES[name], from);
}

/** The columns of a table, in order: name, type, description and limits. */
export function columnsOf(name: TableName): readonly Column[] {
  return columnsIn(TABLES[name].Row);
}

/** JSON Schema (draft 2020-12) of the table's JSON file: an array of rows. */
export function jsonSchemaOf(name: TableName): Record<string, unknown> {
  const { Row, title, description } = TABLES[name];
  return z.toJSONSchema(z.array(Row).meta({ title, description }));
}
