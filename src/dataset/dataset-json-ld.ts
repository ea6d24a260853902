// Knows how the dataset describes itself to search engines: schema.org Dataset with its downloads. Knows no address.
import type { DataDownload, Dataset as SchemaDataset, WithContext } from "schema-dts";
import type { Dataset } from "../facts/dataset.ts";
import { plainOf } from "../facts/prose.ts";
import { columnsOf } from "../tables/tables.ts";
import { citationLine, KEYWORDS } from "./citation.ts";
import { sha256Of, type PublishedFile } from "./published-file.ts";

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
