// Knows whether the data would publish what is withheld. Knows nothing of what that is.
import { faultLine } from "./parse-file.ts";
import type { Facts } from "./facts.ts";
import { factFiles } from "./parse-facts.ts";
import type { Texts } from "./parse-texts.ts";
import { stringsIn } from "./strings-in.ts";
import { findWithheld } from "./withheld.ts";

/** Files of hashes, which say nothing. */
const SILENT: ReadonlySet<string> = new Set(["fingerprint", "withheld"]);

/** One line for every entry or text that says what data/withheld.json keeps back; the thing itself is not repeated. */
export function withheldFaults(facts: Facts, texts: Texts): string[] {
  const lists = Object.entries(factFiles).filter(([key]) => !SILENT.has(key));
  const entries = lists.flatMap(([key, [file]]) => blocksOf(file, facts[key as keyof Facts]));
  const words = Object.entries(texts).flatMap(([name, content]) => blocksOf(`data/text/en/${name}.json`, content));
  return [...entries, ...words].flatMap(({ file, name, block }) =>
    findWithheld(block, facts.withheld).map(({ id }) =>
      faultLine(file, [name], `says what data/withheld.json withholds under "${id}"`),
    ),
  );
}

/** Each entry of a file, or each of its keys, as one text: keys and strings with a space between. */
function blocksOf(file: string, content: unknown): { file: string; name: string; block: string }[] {
  const blocks = new Map<string, string[]>();
  for (const { path, text } of stringsIn(content)) {
    const [name = "", ...rest] = path;
    const parts = blocks.get(name) ?? [name];
    parts.push(...rest, text);
    blocks.set(name, parts);
  }
  return [...blocks].map(([name, parts]) => ({ file, name, block: parts.join(" ") }));
}
