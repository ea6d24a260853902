// Where the built widgets are and how to read one: its parts, and what it says.
import { builtFiles, textOf } from "../../built-site.ts";

/** Paths of all widgets below /embed/, e.g. "es/told/"; frozen versions aside. */
export const widgetPaths: readonly string[] = builtFiles
  .filter((name) => /^embed\/(?!v\d).*index\.html$/.test(name))
  .map((name) => name.slice("embed/".length, -"index.html".length));

/** The markup of a widget. */
export function markupOf(path: string): string {
  return textOf(`embed/${path}index.html`);
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
