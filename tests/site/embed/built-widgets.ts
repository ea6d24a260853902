// Knows where the built widgets are and how to read one: its parts, and what it says. Judges nothing.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../../../dist/embed/", import.meta.url));

/** Paths of all widgets below /embed/, e.g. "es/told/"; frozen versions aside. */
export const widgetPaths: readonly string[] = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith("index.html") && !/^v\d/.test(name))
  .map((name) => name.slice(0, -"index.html".length))
  .sort();

/** The markup of a widget. */
export function markupOf(path: string): string {
  return readFileSync(`${folder}${path}index.html`, "utf8");
}

/** The bytes that a reader's browser fetches. */
export function pressedSize(path: string): number {
  return readFileSync(`${folder}${path}index.html.br`).length;
}

/** What a widget says, block by block, text for who cannot see it included. */
export function blocksOf(markup: string): string[] {
  const shown = markup.replace(/<(script|style)\b[^]*?<\/\1>/g, "");
  const spoken = [...shown.matchAll(/\b(?:aria-label|title|content)="([^"]*)"/g)].map(([, text = ""]) => text);
  const blocks = shown.split(/<\/?(?:p|li|h1|h2|header|footer|section|title|div|ul|details|summary)\b[^>]*>/);
  return [...spoken, ...blocks.map((block) => block.replace(/<[^>]*>/g, " ").replace(/\s+/g, " "))].filter(
    (text) => text.trim() !== "",
  );
}
