// Knows how a test reads the built site. Knows no page.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";

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

/** A built text file. */
export const textOf = (name: string): string => readFileSync(dist + name, "utf8");

/** Bytes of a built file as a server sends it. */
export const pressedSize = (name: string): number => brotliCompressSync(readFileSync(dist + name)).length;

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
