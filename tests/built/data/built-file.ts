// Where the built files for machines are.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../../../dist/data/", import.meta.url));

/** What stands below /data/ but is no file of the publication: pages, pressed forms and frozen versions. */
const ELSE = /\.(html|br|gz)$|^v\d/;

/** The bytes of a built file. */
export function builtBytes(path: string): Buffer {
  return readFileSync(folder + path);
}

/** The text of a built file. */
export function builtText(path: string): string {
  return builtBytes(path).toString("utf8");
}

/** The paths of all built files of the publication, below /data/. */
export function builtPaths(): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names.filter((name) => statSync(folder + name).isFile() && !ELSE.test(name)).toSorted();
}
