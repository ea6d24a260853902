// Compares two built sites but for what a move of source files must change: names of Astro's scopes and scripts, and the
// digests that follow from them. Run: node scripts/compare-dist.ts DIST OTHER
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { unzipSync } from "fflate";

/** Files whose bytes are no text; a zip is compared by what is in it. */
const BINARY = /\.(png|woff2|xlsx|ico)$/;

/** A script has the name of the file that it was made from; it is known by what it says instead. */
const SCRIPT = /(^|\/)_astro\/[\w.-]+\.(js|css)$/;

/**
 * What differs between two folders, one line each: files that only one has, and files that differ, with the first place
 * where they do. Empty when they are the same site.
 */
export function differences(one: string, other: string): string[] {
  const [a, b] = [contentOf(one), contentOf(other)];
  const names = [...new Set([...a.keys(), ...b.keys()])].sort();
  return names.flatMap((name) => {
    const [left, right] = [a.get(name), b.get(name)];
    if (left === right) return [];
    if (left === undefined) return [`${name}: only in ${other}`];
    return right === undefined ? [`${name}: only in ${one}`] : [`${name}: ${firstDifference(left, right)}`];
  });
}

/** Each file of a site, and each entry of its zips, by name: text as it is after naming, anything else by its digest. */
function contentOf(folder: string): Map<string, string> {
  const content = new Map<string, string>();
  const add = (name: string, bytes: Uint8Array) => {
    if (name.endsWith(".zip"))
      for (const [entry, inside] of Object.entries(unzipSync(bytes))) add(`${name} › ${entry}`, inside);
    else if (BINARY.test(name)) content.set(name, digestOf(bytes));
    else {
      const text = withoutNames(Buffer.from(bytes).toString("utf8"));
      content.set(SCRIPT.test(name) ? `_astro/ ${digestOf(text)}` : name, text);
    }
  };
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }).sort(byPath)) {
    if (!entry.isFile() || /\.(br|gz)$/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    add(path.slice(folder.replace(/[/\\]$/, "").length + 1).replaceAll(sep, "/"), readFileSync(path));
  }
  return content;
}

const byPath = (a: { parentPath: string; name: string }, b: typeof a) =>
  join(a.parentPath, a.name) < join(b.parentPath, b.name) ? -1 : 1;

const digestOf = (content: string | Uint8Array) => createHash("sha256").update(content).digest("hex").slice(0, 16);

/**
 * A text with the names that follow from where its sources stand replaced: scopes by their order in the text, scripts by
 * one name, hashes of what holds either by a star.
 */
export function withoutNames(text: string): string {
  const scopes = new Map<string, number>();
  return text
    .replace(/astro-[a-z0-9]{8}(?![\w-])/g, (scope) => {
      if (!scopes.has(scope)) scopes.set(scope, scopes.size);
      return `astro-${scopes.get(scope)}`;
    })
    .replace(/(_astro|"\.)\/[\w.-]+\.(js|css)/g, "$1/script.$2")
    .replace(/sha256-[A-Za-z0-9+/]{43}=/g, "sha256-*");
}

function firstDifference(left: string, right: string): string {
  const at = [...left].findIndex((character, index) => character !== right[index]);
  const place = at === -1 ? left.length : at;
  const around = (text: string) => JSON.stringify(text.slice(Math.max(0, place - 40), place + 40));
  return `${around(left)} is ${around(right)}`;
}

if (import.meta.main) {
  const [one = "dist", other = ""] = process.argv.slice(2);
  const found = differences(one, other);
  console.log(found.length === 0 ? "The two sites are the same." : found.join("\n"));
  process.exitCode = found.length === 0 ? 0 : 1;
}
