// All tables of the publication: the one place from which pages and files take their rows.
import type { z } from "zod";
import { dataset, type Dataset } from "../facts/dataset.ts";
import { breakdowns } from "./breakdowns.ts";
import { caseCountries } from "./case-countries.ts";
import { cases } from "./cases.ts";
import { columnsIn, type Column, type Row } from "./column.ts";
import { countries } from "./countries.ts";
import { editions } from "./editions.ts";
import { figureCountries } from "./figure-countries.ts";
import { figureRelations } from "./figure-relations.ts";
import { figuresByCountry } from "./figures-by-country.ts";
import { figures } from "./figures.ts";
import { findings } from "./findings.ts";
import { mentions } from "./mentions.ts";
import { organisationRoles, organisations } from "./organisations.ts";
import { participants } from "./participants.ts";
import { prevention, preventionCountries } from "./prevention.ts";
import { sortedRows, type Table } from "./table.ts";
import { tags } from "./tags.ts";

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
