// Knows the files of each table, and the one that holds all tables: CSV, JSON and the schema. Knows no row.
import type { Dataset } from "../facts/dataset.ts";
import { jsonSchemaOf } from "../tables/json-schema.ts";
import { anyRowsOf, columnsOf, TABLE_NAMES } from "../tables/tables.ts";
import { citationLine } from "./citation.ts";
import { toCsv } from "./csv.ts";
import { indentedJson, listJson } from "../site/json-lines.ts";
import { fileAt, textFile, type PublishedFile } from "./published-file.ts";

/** The main table once more, under the name of the dataset: the address that people have. */
export const FLAGSHIP = "liberterra-iii.csv";

/** CSV files of all tables, the main one under both its names. */
export function csvFiles(dataset: Dataset): PublishedFile[] {
  const files = TABLE_NAMES.map((name) => {
    const columns = columnsOf(name).map((column) => column.name);
    return textFile(`${name}.csv`, "text/csv", toCsv(name, columns, anyRowsOf(name, dataset)));
  });
  return [...files, { ...fileAt(files, "figures.csv"), path: FLAGSHIP }];
}

/** JSON files of all tables, each an array of rows. */
export function jsonFiles(dataset: Dataset): PublishedFile[] {
  return TABLE_NAMES.map((name) =>
    textFile(`${name}.json`, "application/json", `${listJson(anyRowsOf(name, dataset))}\n`),
  );
}

/** JSON Schemas of those. */
export function schemaFiles(): PublishedFile[] {
  return TABLE_NAMES.map((name) =>
    textFile(`schema/${name}.json`, "application/schema+json", indentedJson(jsonSchemaOf(name))),
  );
}

/** One file with all tables and what the dataset says of itself. */
export function allJson(dataset: Dataset): PublishedFile {
  const { title, version, date, licence, licenceAddress, publisher } = dataset.facts.card;
  const { publisher: by, published, address } = dataset.facts.source.release;
  const about = { title, version, date, licence, licenceAddress, publisher, citation: citationLine(dataset) };
  const source = { publisher: by, published, address };
  const tables = TABLE_NAMES.map((name) => `"${name}":${listJson(anyRowsOf(name, dataset))}`).join(",\n");
  const text = `{"dataset":${JSON.stringify(about)},\n"source":${JSON.stringify(source)},\n"tables":{\n${tables}\n}}\n`;
  return textFile("liberterra-iii.json", "application/json", text);
}
