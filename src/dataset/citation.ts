// How to cite the dataset: in one line, and in the forms that citation managers and archives read.
import type { Dataset } from "../facts/dataset.ts";
import { citedAddress } from "../facts/address.ts";
import { plainOf } from "../facts/prose.ts";
import { indentedJson } from "../site/json-lines.ts";
import { textFile, type PublishedFile } from "./published-file.ts";

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
