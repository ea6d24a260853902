// How the dataset describes itself to citation managers, archives and search engines.
import type { Dataset } from "../facts/dataset.ts";
import { citedAddress } from "../facts/address.ts";
import { plainOf } from "../facts/prose.ts";
import { indentedJson, type PublishedFile, sha256Of, textFile } from "./published-file.ts";
import type { DataDownload, Dataset as SchemaDataset, WithContext } from "schema-dts";
import { columnsOf } from "../tables/tables.ts";

/** What we call the one source, which came to us without a title. */
export const RELEASE_TITLE = "Announcement on Operation Liberterra III";

/** The dataset as a reference list has it: title, version, day, who made it and where it is found. */
export function citationLine({ facts }: Dataset): string {
  const { title, version, date, publisher } = facts.card;
  const by = publisher.charAt(0).toUpperCase() + publisher.slice(1);
  return [`${title}. Dataset, version ${version}, ${date}. ${by}.`, citedAddress() ?? []].flat().join(" ");
}

/** CITATION.cff, in the Citation File Format 1.2.0. */
export function citationCff({ facts }: Dataset): PublishedFile {
  const { title, version, date, licence, publisher } = facts.card;
  const { release } = facts.source;
  const address = citedAddress();
  const lines = [
    "cff-version: 1.2.0",
    `message: ${quoted("If you use this dataset, please cite it as below.")}`,
    "type: dataset",
    `title: ${quoted(title)}`,
    `version: ${quoted(version)}`,
    `date-released: ${quoted(date)}`,
    `license: ${licence}`,
    ...(address === null ? [] : [`url: ${quoted(address)}`]),
    `authors:\n  - name: ${quoted(publisher)}`,
    `references:\n  - type: generic\n    title: ${quoted(RELEASE_TITLE)}`,
    `    authors:\n      - name: ${quoted(release.publisher)}`,
    `    date-published: ${quoted(release.published)}\n    url: ${quoted(release.address)}`,
  ];
  return textFile("CITATION.cff", "application/yaml", `${lines.join("\n")}\n`);
}

/** A string of JSON is a string of YAML. */
function quoted(text: string): string {
  return JSON.stringify(text);
}

/** Months as BibTeX's styles know them, without braces. */
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** The same as an entry of BibTeX. Double braces keep capitals as they are, and an organisation's name in one piece. */
export function citationBib({ facts }: Dataset): PublishedFile {
  const { title, version, date, licenceAddress, publisher } = facts.card;
  const [year = "", month = ""] = date.split("-");
  const address = citedAddress();
  const fields = {
    title: `{${title}}`,
    author: `{${publisher}}`,
    year,
    month: MONTHS[Number(month) - 1] ?? "",
    version,
    howpublished: `Dataset, version ${version}, ${date}`,
    note: `CC BY 4.0, ${licenceAddress}`,
    ...(address !== null && { url: address }),
  };
  const lines = Object.entries(fields).map(
    ([name, value]) => `  ${name} = ${name === "month" ? value : `{${value}}`},\n`,
  );
  return textFile("citation.bib", "application/x-bibtex", `@misc{liberterra-iii,\n${lines.join("")}}\n`);
}

/** What an archive asks for when the dataset is deposited: Zenodo's metadata, the same as in CITATION.cff. */
export function zenodoJson(dataset: Dataset): PublishedFile {
  const { title, version, date, licence, publisher } = dataset.facts.card;
  const { release } = dataset.facts.source;
  const address = citedAddress();
  const related = [
    { identifier: release.address, relation: "isDerivedFrom", scheme: "url" },
    ...(address === null ? [] : [{ identifier: address, relation: "isIdenticalTo", scheme: "url" }]),
  ];
  const metadata = {
    upload_type: "dataset",
    title,
    version,
    publication_date: date,
    license: licence.toLowerCase(),
    creators: [{ name: publisher }],
    description: `${plainOf(dataset.texts.pages.frame.description)} ${dataset.texts.pages.frame.footer.initial}`,
    keywords: KEYWORDS,
    language: "eng",
    related_identifiers: related,
  };
  return textFile(".zenodo.json", "application/json", indentedJson(metadata));
}

/** What the dataset is about, for search engines and archives. */
export const KEYWORDS = ["Operation Liberterra III", "human trafficking", "migrant smuggling", "INTERPOL"];

/** Addresses that the description needs, all absolute. */
export interface DatasetAddresses {
  /** The page about the dataset. */
  readonly page: string;
  /** Where a file of the publication stands. */
  readonly fileAt: (path: string) => string;
}

/** The description of the dataset, with every file but schemas and documents as a download. */
export function datasetJsonLd(
  dataset: Dataset,
  files: readonly PublishedFile[],
  { page, fileAt }: DatasetAddresses,
): WithContext<SchemaDataset> {
  const { facts, texts } = dataset;
  const { title, version, date, licenceAddress, publisher } = facts.card;
  const { release } = facts.source;
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: title,
    description: `${plainOf(texts["data-page"].description)} ${texts.pages.frame.footer.initial}`,
    url: page,
    version,
    dateModified: date,
    license: licenceAddress,
    creditText: citationLine(dataset),
    isAccessibleForFree: true,
    inLanguage: "en",
    temporalCoverage: `${release.operationStart}/${release.operationEnd}`,
    isBasedOn: release.address,
    keywords: [...KEYWORDS],
    variableMeasured: columnsOf("figures").flatMap(({ name, description }) =>
      MEASURED.has(name) ? [{ "@type": "PropertyValue" as const, name, description }] : [],
    ),
    spatialCoverage: facts.participants.map(({ iso3 }) => ({
      "@type": "Country" as const,
      name: texts.countries[iso3]?.name ?? "",
      identifier: iso3,
    })),
    creator: { "@type": "Organization", name: publisher },
    distribution: files.filter(isDownload).map((file) => downloadOf(file, fileAt(file.path))),
  };
}

/** Columns of the main table that hold what is measured. */
const MEASURED: ReadonlySet<string> = new Set(["indicator", "value", "precision", "people_status", "people_group"]);

function isDownload({ path }: PublishedFile): boolean {
  return /^[^/]+\.(csv|json|geojson|xlsx|zip)$/.test(path);
}

function downloadOf(file: PublishedFile, contentUrl: string): DataDownload {
  const { path, mediaType, bytes } = file;
  const contentSize = `${bytes.length} B`;
  return {
    "@type": "DataDownload",
    name: path,
    encodingFormat: mediaType,
    contentUrl,
    contentSize,
    sha256: sha256Of(file),
  };
}
