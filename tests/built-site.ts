// How a test reads the built site.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import { everything } from "./scope.ts";
import { chosenPages } from "./skeletons.ts";

/** Folder of the built site. */
export const dist = fileURLToPath(new URL("../dist/", import.meta.url));

/** Every file of the built site, by its path below dist/, but the pressed forms. */
export const builtFiles: readonly string[] = readdirSync(dist, {
  recursive: true,
  encoding: "utf8",
  withFileTypes: true,
})
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`.slice(dist.length).replace(/^\/+/, ""))
  .filter((name) => !/\.(br|gz)$/.test(name))
  .sort();

/** Every page, by its path below dist/. */
export const pages: readonly string[] = builtFiles.filter((name) => name.endsWith(".html"));

const texts = new Map<string, string>();
const sizes = new Map<string, number>();
let chosen: readonly string[] | undefined;

/** A built text file, read once. */
export function textOf(name: string): string {
  return keptIn(texts, name, () => readFileSync(dist + name, "utf8"));
}

/** The pages for rules that take long and that pages made alike keep or break together: a short run looks at those chosen. */
export function sampledPages(): readonly string[] {
  if (everything) return pages;
  chosen ??= chosenPages(pages.map((path) => ({ path, html: textOf(path) }))).map(({ path }) => path);
  return chosen;
}

/**
 * Bytes that a server sends for these files. Compressed in haste first: what keeps within `most` then does so all the
 * more when a server takes its time, so only what does not is compressed again as well as can be.
 */
export function sentBytes(names: readonly string[], most: number): number {
  const sum = (quality: number) => names.reduce((bytes, name) => bytes + compressedSize(name, quality), 0);
  const hasty = sum(6);
  return hasty <= most ? hasty : sum(constants.BROTLI_MAX_QUALITY);
}

function compressedSize(name: string, quality: number): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  return keptIn(sizes, `${quality} ${name}`, () => brotliCompressSync(readFileSync(dist + name), { params }).length);
}

function keptIn<T>(kept: Map<string, T>, key: string, make: () => T): T {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = make();
  kept.set(key, made);
  return made;
}

/** What a page says, block by block: tags that open or close a block part the text, all others vanish. */
export function blocksOf(html: string): string[] {
  const body = html.replace(/<(script|style|template)\b[\s\S]*?<\/\1>/g, "").replace(/<!--[\s\S]*?-->/g, "");
  const labels = [...body.matchAll(/\b(?:aria-label|alt|title|content)="([^"]*)"/g)].map(([, label = ""]) => label);
  const inline = /<\/?(?:a|abbr|b|bdi|code|em|i|q|small|span|strong|sup|sub|tspan|wbr|time)\b[^>]*>/g;
  const texts = body.replace(inline, "").split(/<[^>]+>/);
  return [...texts, ...labels].map(unescaped).filter((text) => text !== "");
}

function unescaped(text: string): string {
  return text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&nbsp;", "\u00a0")
    .replaceAll("&amp;", "&")
    .replace(/[ \n\t]+/g, " ")
    .trim();
}
