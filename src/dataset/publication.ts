// Everything that is published for machines, below /data/.
import { dataset, type Dataset } from "../facts/dataset.ts";
import { memoize } from "../facts/memoize.ts";
import { changelog } from "../facts/documents.ts";
import { checksumFile, type PublishedFile, textFile, zipOf } from "./published-file.ts";
import { citationBib, citationCff, zenodoJson } from "./citation.ts";
import { dataPackageFile } from "./data-package.ts";
import { participantsGeoJson, participantsTopoJson } from "./participants-geojson.ts";
import { readmeFile } from "./readme.ts";
import { allJson, csvFiles, jsonFiles, schemaFiles } from "./table-files.ts";
import { workbookFile } from "./workbook.ts";

/**
 * Every file of the publication. The zip holds all files but itself, and what an archive reads who is given it, with a
 * list of digests of what is in it; the list that stands beside the zip has a line for the zip instead.
 */
export async function publicationOf(from: Dataset): Promise<readonly PublishedFile[]> {
  const rows = [
    ...csvFiles(from),
    ...jsonFiles(from),
    allJson(from),
    await workbookFile(from),
    participantsGeoJson(from),
    participantsTopoJson(from),
  ];
  const about = [
    dataPackageFile(from, rows),
    readmeFile(from),
    textFile("CHANGELOG.md", "text/markdown", changelog),
    citationCff(from),
    citationBib(from),
  ];
  const files = [...rows, ...schemaFiles(), ...about];
  const inZip = [...files, zenodoJson(from)];
  const packed = zipOf([...inZip, checksumFile(inZip)]);
  const zip = { path: "liberterra-iii.zip", mediaType: "application/zip", bytes: packed };
  return [...files, zip, checksumFile([...files, zip])];
}

/** The publication of this site's dataset, made once. */
export const publication = memoize(() => publicationOf(dataset));
