// Knows everything that is published for machines, below /data/, as files ready to be served. Knows no address.
import { dataset, type Dataset } from "../facts/dataset.ts";
import { changelog } from "../facts/documents.ts";
import { checksumFile } from "./checksums.ts";
import { citationBib, citationCff, zenodoJson } from "./citation.ts";
import { dataPackageFile } from "./data-package.ts";
import { participantsGeoJson, participantsTopoJson } from "./participants-geojson.ts";
import { fileAt, responseOf, textFile, type PublishedFile } from "./published-file.ts";
import { readmeFile } from "./readme.ts";
import { allJson, csvFiles, jsonFiles, schemaFiles } from "./table-files.ts";
import { workbookFile } from "./workbook.ts";
import { zipOf } from "./zip.ts";

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

let made: Promise<readonly PublishedFile[]> | undefined;

/** The publication of this site's dataset, made once. */
export function publication(): Promise<readonly PublishedFile[]> {
  made ??= publicationOf(dataset);
  return made;
}

/** The answer to a request for a file of the publication. */
export async function answerFor(path: string): Promise<Response> {
  return responseOf(fileAt(await publication(), path));
}

/** Names of the files right in a folder ("" for the top), as an address with the parameter "name" wants them. */
export async function namesIn(folder: string, ending: string): Promise<{ params: { name: string } }[]> {
  const paths = (await publication()).map(({ path }) => path);
  const inside = paths.filter((path) => path.startsWith(folder) && path.endsWith(ending));
  const names = inside.map((path) => path.slice(folder.length, -ending.length));
  return names.filter((name) => !name.includes("/")).map((name) => ({ params: { name } }));
}
