// The README of the download: our words, then the dictionary of all columns.
import { datasetReadme } from "../facts/documents.ts";
import type { Dataset } from "../facts/dataset.ts";
import { fill } from "../facts/prose.ts";
import { placeHoldersIn } from "../facts/text-fields.ts";
import type { Column } from "../tables/table.ts";
import { columnsOf, TABLE_NAMES, TABLES, type TableName } from "../tables/tables.ts";
import { permanentDataAddress } from "../facts/address.ts";
import { citationLine } from "./citation.ts";
import { textFile, type PublishedFile } from "./published-file.ts";

/** README.md: what the files are, how to read a number, caveats, licence, citation and the dictionary. */
export function readmeFile(dataset: Dataset): PublishedFile {
  const text = Object.entries(slots(dataset)).reduce(
    (filled, [name, value]) => filled.replaceAll(`{${name}}`, value),
    withNumbers(datasetReadme, dataset),
  );
  return textFile("README.md", "text/markdown", text);
}

/** Place-holders of the text beside those of numbers. */
function slots(dataset: Dataset): Record<string, string> {
  const { facts, texts } = dataset;
  const { title, version, date } = facts.card;
  const { publisher, published, address, receivedNote } = facts.source.release;
  const withheld = Object.values(texts.withheld).map(({ kind, reason }) => `- ${kind} ${reason}`);
  const about = { title, version, date, citation: citationLine(dataset), publisher, published, address, receivedNote };
  const standing = standingOf(version, date, texts["data-page"].frozen);
  const lists = { withheld: withheld.join("\n"), dictionary: TABLE_NAMES.map(chapterOf).join("\n\n") };
  return { ...about, standing, borders: texts.pages.map.borders, ...lists };
}

/** Whether these files stay as they are, and where. */
function standingOf(version: string, date: string, words: Dataset["texts"]["data-page"]["frozen"]): string {
  const address = permanentDataAddress();
  if (address === null) return words.inReadmeLatest;
  return words.inReadmeLasting.replace("{version}", version).replace("{date}", date).replace("{address}", address);
}

function withNumbers(text: string, dataset: Dataset): string {
  return placeHoldersIn(text).reduce((filled, holder) => filled.replace(holder.raw, fill(holder, "en", dataset)), text);
}

function chapterOf(name: TableName): string {
  const { title, description, key } = TABLES[name];
  const head = `### ${title}: \`${name}.csv\`\n\n${description}\n\nKey: ${key.map((part) => `\`${part}\``).join(", ")}.`;
  const rows = columnsOf(name).map(rowOf).join("\n");
  return `${head}\n\n| column | type | empty cells | meaning |\n| --- | --- | --- | --- |\n${rows}`;
}

function rowOf({ name, type, required, description, values }: Column): string {
  const list = values === undefined ? "" : ` One of: ${values.map((value) => `\`${value}\``).join(", ")}.`;
  return `| \`${name}\` | ${type} | ${required ? "none" : "possible"} | ${description.replaceAll("|", "\\|")}${list} |`;
}
