// Knows how to cite the dataset, in the two forms that citation managers read. Knows no title: data/dataset.json does.
import type { Dataset } from "../facts/dataset.ts";
import { lastingDataAddress } from "../facts/address.ts";
import { textFile, type PublishedFile } from "./published-file.ts";

/** What we call the one source, which came to us without a title. */
export const RELEASE_TITLE = "Announcement on Operation Liberterra III";

/** CITATION.cff, in the Citation File Format 1.2.0. */
export function citationCff({ facts }: Dataset): PublishedFile {
  const { title, version, date, licence, publisher } = facts.card;
  const { release } = facts.source;
  const address = lastingDataAddress();
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

/** The same as an entry of BibTeX. Double braces keep capitals as they are. */
export function citationBib({ facts }: Dataset): PublishedFile {
  const { title, version, date, licenceAddress, publisher } = facts.card;
  const [year = "", month = ""] = date.split("-");
  const address = lastingDataAddress();
  const fields = {
    title: `{${title}}`,
    author: `{${publisher}}`,
    year,
    month,
    version,
    howpublished: `Dataset, version ${version}, ${date}`,
    note: `CC BY 4.0, ${licenceAddress}`,
    ...(address !== null && { url: address }),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},\n`);
  return textFile("citation.bib", "application/x-bibtex", `@misc{liberterra-iii,\n${lines.join("")}}\n`);
}
