// Knows how the publication describes itself to machines: Data Package 2.0. Knows no row.
import type { Dataset } from "../facts/dataset.ts";
import { citedAddress } from "../facts/address.ts";
import { TABLE_NAMES, TABLES, type TableName } from "../tables/tables.ts";
import type { OtherSource } from "../facts/source.ts";
import { KEYWORDS, RELEASE_TITLE } from "./citation.ts";
import { indentedJson } from "../site/json-lines.ts";
import { fileAt, sha256Of, textFile, type PublishedFile } from "./published-file.ts";
import { tableSchemaOf } from "./table-schema.ts";

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
