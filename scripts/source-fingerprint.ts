// How to make data/source-fingerprint.json from a copy of the release.
// Run: node scripts/source-fingerprint.ts FILE
import { readFileSync, writeFileSync } from "node:fs";
import { fingerprintsOf, PARAGRAPHS, paragraphsOf } from "../src/facts/phrase.ts";

const TARGET = new URL("../data/source-fingerprint.json", import.meta.url);

/** The content of the fingerprint file for a text; throws where the text does not have forty paragraphs. */
export function fingerprintFile(text: string): string {
  const paragraphs = paragraphsOf(text);
  if (paragraphs.length !== PARAGRAPHS) {
    throw new Error(`The release has ${PARAGRAPHS} paragraphs; this file has ${paragraphs.length} non-empty lines.`);
  }
  const content = { $schema: "schema/source-fingerprint.json", ...fingerprintsOf(paragraphs) };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function main(file: string | undefined): void {
  if (file === undefined)
    throw new Error("Name the file that holds the release: node scripts/source-fingerprint.ts FILE");
  writeFileSync(TARGET, fingerprintFile(readFileSync(file, "utf8")));
}

if (import.meta.main) main(process.argv[2]);
