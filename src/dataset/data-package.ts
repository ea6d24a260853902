// How the publication describes itself to machines: Data Package and Table Schema 2.0.
import type { Dataset } from "../facts/dataset.ts";
import { citedAddress } from "../facts/address.ts";
import { anyRowsOf, columnsOf, TABLE_NAMES, type TableName, TABLES } from "../tables/tables.ts";
import type { OtherSource } from "../facts/source.ts";
import { KEYWORDS, RELEASE_TITLE } from "./citation.ts";
import { fileAt, indentedJson, type PublishedFile, sha256Of, textFile } from "./published-file.ts";
import type { Cell, Column, Reference, Row } from "../tables/table.ts";

const DIALECT = {
  $schema: "https://datapackage.org/profiles/2.0/tabledialect.json",
  delimiter: ",",
  lineTerminator: "\r\n",
  quoteChar: '"',
  doubleQuote: true,
  header: true,
};

/** The description of the package: every table, and the other forms in which the same rows are published. */
export function dataPackageFile(dataset: Dataset, files: readonly PublishedFile[]): PublishedFile {
  const tables = TABLE_NAMES.map((name) => tableResource(name, fileAt(files, `${name}.csv`)));
  const others = OTHERS.map(([name, path, title]) => ({ name, title, ...resourceOf(fileAt(files, path)) }));
  const description = { ...aboutOf(dataset), resources: [...tables, ...others] };
  return textFile("datapackage.json", "application/json", indentedJson(description));
}

/** Resources that are no tables; the workbook is none of them, since readers of packages take it for a table. */
const OTHERS = [
  ["all-json", "liberterra-iii.json", "All tables in one JSON file"],
  ["participants-geojson", "participants.geojson", "Shapes of the participants"],
  ["participants-topojson", "participants.topo.json", "Shapes of the participants, coarser and light"],
] as const;

function aboutOf({ facts, texts }: Dataset) {
  const { title, version, date, licence, licenceAddress, publisher } = facts.card;
  const { release, others } = facts.source;
  const address = citedAddress();
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "liberterra-iii",
    title,
    description: `${texts.pages.frame.footer.initial} ${texts.pages.frame.footer.licence}`,
    version,
    created: `${date}T00:00:00Z`,
    ...(address !== null && { homepage: address }),
    keywords: KEYWORDS,
    licenses: [{ name: licence, path: licenceAddress, title: "Creative Commons Attribution 4.0 International" }],
    contributors: [{ title: publisher, roles: ["publisher", "compiler"] }],
    sources: [{ ...release, title: RELEASE_TITLE }, ...others].flatMap(sourceOf),
  };
}

function sourceOf({ publisher, title, address }: Pick<OtherSource, "publisher" | "title" | "address">) {
  return address === null ? [] : [{ title: `${publisher}: ${title}`, path: address }];
}

function tableResource(name: TableName, file: PublishedFile) {
  const { title, description } = TABLES[name];
  const table = { encoding: "utf-8", dialect: DIALECT, schema: tableSchemaOf(name) };
  return { name, type: "table", title, description, ...resourceOf(file), ...table };
}

function resourceOf(file: PublishedFile) {
  const format = file.path.slice(file.path.lastIndexOf(".") + 1);
  const { path, mediaType, bytes } = file;
  return { path, format, mediatype: mediaType, bytes: bytes.length, hash: `sha256:${sha256Of(file)}` };
}

/** The Table Schema of a table. `fieldsMatch` is left out: the published profile contradicts the text about it. */
export function tableSchemaOf(name: TableName) {
  const { key, references } = TABLES[name];
  const rows = anyRowsOf(name);
  return {
    $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
    fields: columnsOf(name).map((column) => fieldOf(column, key, exampleIn(rows, column))),
    missingValues: [""],
    primaryKey: [...key],
    ...(references.length > 0 && { foreignKeys: references.map(foreignKey) }),
  };
}

/** The first value that a row has in this column. */
function exampleIn(rows: readonly Row[], { name }: Column): Cell {
  return rows.find((row) => row[name] !== null)?.[name] ?? null;
}

function fieldOf(column: Column, key: readonly string[], example: Cell) {
  const { name, title, type, format, description, meanings } = column;
  const constraints = constraintsOf(column, key.length === 1 && key[0] === name);
  return {
    name,
    title,
    type,
    ...(format && { format }),
    description,
    ...(example !== null && { example }),
    ...(meanings && { categories: Object.entries(meanings).map(([value, label]) => ({ value, label })) }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

function constraintsOf(
  {
    required,
    values,
    pattern,
    minimum,
    maximum,
  }: Pick<Column, "required" | "values" | "pattern" | "minimum" | "maximum">,
  unique: boolean,
) {
  return {
    ...(required && { required }),
    ...(unique && { unique }),
    ...(values && { enum: [...values] }),
    ...(pattern !== undefined && { pattern }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
  };
}

function foreignKey({ column, table, to }: Reference) {
  return { fields: [column], reference: { resource: table, fields: [to] } };
}
