// How to hold the dataset against a copy of the release, and what to print.
// Run: node scripts/source-verify.ts FILE
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { uncovered, type Uncovered } from "../src/tables/quantities.ts";
import { type DataFile, evidenceIn } from "../src/facts/evidence.ts";
import { fingerprintsOf, normalise, PARAGRAPHS, paragraphsOf, SourceFingerprint, stands } from "../src/facts/phrase.ts";
import { findWithheld, WithheldFile } from "../src/facts/withheld.ts";
import { contentOf, formatError, parseFile } from "../src/facts/parse-file.ts";
import { SourceFile } from "../src/facts/source.ts";

/** What one check, or all of them, found: lines to print, and the faults. */
export interface Verdict {
  readonly lines: readonly string[];
  readonly faults: readonly string[];
}

type Check = (paragraphs: readonly string[], files: readonly DataFile[]) => Verdict;

/** Files whose phrases account for the quantities of the release. */
const ACCOUNTING = ["figures.json", "source.json"];

/** The last paragraph is the list of participants: words without quantities. */
const COUNTED_PARAGRAPHS = PARAGRAPHS - 1;

/** Holds every check against a copy of the release. */
export function verify(bytes: Uint8Array, files: readonly DataFile[]): Verdict {
  const paragraphs = paragraphsOf(new TextDecoder().decode(bytes));
  const checks: Check[] = [checkFingerprint, checkPhrases, checkCoverage, checkWithheld];
  const verdicts = [checkCopy(bytes, files), ...checks.map((check) => check(paragraphs, files))];
  return { lines: verdicts.flatMap(({ lines }) => lines), faults: verdicts.flatMap(({ faults }) => faults) };
}

function checkCopy(bytes: Uint8Array, files: readonly DataFile[]): Verdict {
  const { release } = parseFile(SourceFile, "data/source.json", fileNamed(files, "source.json"));
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  if (sha256 === release.sha256) return { lines: ["copy: the bytes we received"], faults: [] };
  const fault = formatError(
    "data/source.json",
    ["release", "sha256"],
    `another copy than this one, which has ${sha256}`,
  );
  return { lines: ["copy: not the bytes we received"], faults: [fault] };
}

function checkFingerprint(paragraphs: readonly string[], files: readonly DataFile[]): Verdict {
  const file = "data/source-fingerprint.json";
  const recorded = parseFile(SourceFingerprint, file, fileNamed(files, "source-fingerprint.json")).paragraphs;
  const made = fingerprintsOf(paragraphs).paragraphs;
  const numbers = Object.keys({ ...made, ...recorded });
  const different = numbers.filter((number) => made[number] !== recorded[number]);
  return {
    lines: [`fingerprint: ${numbers.length - different.length} of ${numbers.length} paragraphs agree`],
    faults: different.map((number) => formatError(file, ["paragraphs", number], "not the fingerprints of this copy")),
  };
}

function checkPhrases(paragraphs: readonly string[], files: readonly DataFile[]): Verdict {
  const fingerprint = fingerprintsOf(paragraphs);
  const found = evidenceIn(files);
  const missing = found.filter(({ paragraph, phrase }) => !stands(fingerprint, paragraph, phrase));
  return {
    lines: [`${found.length - missing.length} of ${found.length} phrases found`],
    faults: missing.map(({ path: [file = "data", ...path], paragraph, phrase }) =>
      formatError(file, path, `"${phrase}" does not stand in paragraph ${paragraph}`),
    ),
  };
}

function checkCoverage(paragraphs: readonly string[], files: readonly DataFile[]): Verdict {
  const entries = evidenceIn(files.filter(({ name }) => ACCOUNTING.includes(name)));
  const withheld = parseFile(WithheldFile, "data/withheld.json", fileNamed(files, "withheld.json"));
  const open = uncovered(paragraphs.slice(0, COUNTED_PARAGRAPHS), entries);
  const silent = open.filter((quantity) => isWithheld(quantity, paragraphs, withheld));
  const named = open
    .filter((quantity) => !silent.includes(quantity))
    .map(({ paragraph, text }) => `"${text}" in paragraph ${paragraph}`);
  return {
    lines: [
      `uncovered: ${named.join(", ") || "none"}`,
      ...(silent.length > 0 ? [`uncovered because withheld: ${silent.length}`] : []),
    ],
    faults: named.map((quantity) => formatError("data/figures.json", [], `no entry for ${quantity}`)),
  };
}

/** Whether a quantity has no entry because it is withheld; its words are not printed. */
function isWithheld({ paragraph, text, index }: Uncovered, paragraphs: readonly string[], withheld: WithheldFile) {
  const hits = findWithheld(normalise(paragraphs[paragraph - 1] ?? ""), withheld);
  return hits.some(({ at }) => index <= at && at < index + text.length);
}

/** Proves the hashes of what is withheld: each entry with words recognises something in the paragraphs it names. */
function checkWithheld(paragraphs: readonly string[], files: readonly DataFile[]): Verdict {
  const file = "data/withheld.json";
  const all = parseFile(WithheldFile, file, fileNamed(files, "withheld.json"));
  const worded = all.filter(({ patterns }) => patterns.some(({ type }) => type !== "structure"));
  const blind = worded.filter(
    (entry) => !entry.paragraphs.some((number) => findWithheld(paragraphs[number - 1] ?? "", [entry]).length > 0),
  );
  return {
    lines: [`withheld: ${worded.length - blind.length} of ${worded.length} recognised`],
    faults: blind.map(({ id }) => formatError(file, [id], "its hashes recognise nothing in its paragraphs")),
  };
}

function fileNamed(files: readonly DataFile[], name: string): unknown {
  return files.find((file) => file.name === name)?.content;
}

/** The data files of a folder, without the folders of words below it. */
export function dataFilesIn(folder: URL): DataFile[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  const parsed = (name: string) => JSON.parse(readFileSync(new URL(name, folder), "utf8")) as unknown;
  return names.map((name) => ({ name, content: contentOf(parsed(name)) }));
}

function main(file: string | undefined): void {
  if (file === undefined) throw new Error("Name the file that holds the release: node scripts/source-verify.ts FILE");
  const { lines, faults } = verify(readFileSync(file), dataFilesIn(new URL("../data/", import.meta.url)));
  lines.forEach((line) => console.log(line));
  faults.forEach((fault) => console.error(fault));
  process.exitCode = faults.length === 0 ? 0 : 1;
}

if (import.meta.main) main(process.argv[2]);
