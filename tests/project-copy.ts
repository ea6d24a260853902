// How a test gets a copy of the whole project to break or to release, with the packages of this one.
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const project = fileURLToPath(new URL("..", import.meta.url));

/** What a build needs. */
const PARTS = ["astro.config.mjs", "package.json", "tsconfig.json", "data", "public", "scripts", "src"];

/** A copy of the project in a folder of its own. */
export interface ProjectCopy {
  readonly root: string;
  readonly read: (file: string) => string;
  readonly write: (file: string, text: string) => void;
  readonly remove: () => void;
}

/** Copies the project; its packages are shared, not copied. */
export function projectCopy(name: string): ProjectCopy {
  const root = realpathSync(mkdtempSync(join(tmpdir(), `${name}-`)));
  for (const part of PARTS) cpSync(join(project, part), join(root, part), { recursive: true });
  symlinkSync(join(project, "node_modules"), join(root, "node_modules"));
  return {
    root,
    read: (file) => readFileSync(join(root, file), "utf8"),
    write: (file, text) => writeFileSync(join(root, file), text),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** Takes all pages from a copy but these files and folders of src/pages/. */
export function keepPages({ root }: ProjectCopy, kept: readonly string[]): void {
  const pages = join(root, "src/pages");
  for (const name of readdirSync(pages)) if (!kept.includes(name)) rmSync(join(pages, name), { recursive: true });
}

/** Replaces a text that must be there exactly once; a change that changes nothing would prove nothing. */
export function replaced(text: string, from: string, to: string): string {
  if (text.split(from).length !== 2) throw new Error(`“${from}” does not stand exactly once in the file to change`);
  return text.replace(from, () => to);
}
