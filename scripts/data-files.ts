// Reads the files of data/ as bytes, before anything imports them: all there, plain UTF-8, JSON with each key once.
import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { visit } from "jsonc-parser";
import { contentOf, formatError, namedPath } from "../src/facts/parse-file.ts";

const IMPORT_OF_DATA = /\bfrom "(?:\.\.\/)+(data\/[\w./-]+\.(?:json|md|txt))/g;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/** One line for each file of data/ that cannot be read for what it is, in the order of their names. */
export function fileErrors(root: string): string[] {
  const found = globSync("data/**/*.{json,md,txt}", { cwd: root }).map((file) => file.replaceAll("\\", "/"));
  return [...new Set([...filesThatCodeReads(root), ...found])].sort().flatMap((file) => {
    const path = join(root, file);
    if (!existsSync(path)) return [formatError(file, [], "is missing")];
    if (!statSync(path).isFile()) return [formatError(file, [], "is no file but a folder")];
    const bytes = readFileSync(path);
    const reason = noTextBecause(bytes);
    if (reason !== undefined) return [formatError(file, [], reason)];
    return file.endsWith(".json") ? jsonErrors(file, bytes.toString("utf8")) : [];
  });
}

/** The files of data/ that modules import by name. */
function filesThatCodeReads(root: string): string[] {
  return globSync("src/**/*.{ts,astro}", { cwd: root }).flatMap((module) =>
    [...readFileSync(join(root, module), "utf8").matchAll(IMPORT_OF_DATA)].map(([, file = ""]) => file),
  );
}

/** Why bytes are no text of ours; undefined where they are one. */
function noTextBecause(bytes: Buffer): string | undefined {
  if (BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte))
    return "begins with a byte-order mark, which no editor shows: save it as UTF-8 without one";
  const at = firstByteThatIsNoUtf8(bytes);
  if (at === undefined) return undefined;
  const line = bytes.subarray(0, at).filter((byte) => byte === 0x0a).length + 1;
  return `is not UTF-8 from line ${line} on: save it as UTF-8`;
}

/** Where a text stops being UTF-8; UTF-16 does so at its mark, or has zero bytes. */
function firstByteThatIsNoUtf8(bytes: Buffer): number | undefined {
  const zero = bytes.indexOf(0);
  const text = bytes.toString("utf8");
  const back = Buffer.from(text, "utf8");
  if (back.equals(bytes)) return zero < 0 ? undefined : zero;
  return bytes.findIndex((byte, index) => byte !== back[index]);
}

function jsonErrors(file: string, text: string): string[] {
  let parsed: unknown;
  try {
    parsed = contentOf(JSON.parse(text) as object);
  } catch (error) {
    return [formatError(file, [], `is not valid JSON: ${error instanceof Error ? error.message : String(error)}`)];
  }
  return keysThatStandTwice(text).map(({ key, line, path }) =>
    formatError(
      file,
      namedPath(parsed, path[0] === "items" ? path.slice(1) : path),
      `the key "${key}" stands twice, the second time in line ${line}; only that one would count`,
    ),
  );
}

interface RepeatedKey {
  readonly key: string;
  /** Line of the repetition, from 1. */
  readonly line: number;
  /** Keys and positions on the way to the object. */
  readonly path: readonly (string | number)[];
}

/** JSON.parse keeps the last of two equal keys without a word. */
function keysThatStandTwice(text: string): RepeatedKey[] {
  const repeated: RepeatedKey[] = [];
  const open: Set<string>[] = [];
  visit(text, {
    onObjectBegin: () => void open.push(new Set()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty: (key, _offset, _length, line, _column, pathTo) => {
      const keys = open.at(-1);
      if (keys?.has(key)) repeated.push({ key, line: line + 1, path: pathTo() });
      keys?.add(key);
    },
  });
  return repeated;
}
