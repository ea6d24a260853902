// Knows the least that could draw our map: the paths of the embed as shipped, alone in a static file.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { DIST } from "../serve-dist.ts";

/** A page with the embed's paths and four colours: no names, no key, no source, no markers, no script. */
export async function floorPage(): Promise<string> {
  const embed = await readFile(join(DIST, "embed/participants/index.html"), "utf8");
  const drawing = /<svg class="world"[^]*?<\/svg>/.exec(embed)?.[0];
  if (drawing === undefined) throw new Error("The participants embed has no drawing of the world any more.");
  const bare = drawing
    .replace(/<title>[^<]*<\/title>/g, "")
    .replace(/<(?:rect|use)\b[^]*?<\/(?:rect|use)>/g, "")
    .replace(/ id="[^"]*"/g, "")
    .replace(/><\/path>/g, "/>")
    .replace(/\s+</g, "<");
  return `<!doctype html><meta charset="utf-8"><title>Floor</title><link rel="icon" href="data:,"><style>body{background:#faf8f3}svg{width:832px}.listed{fill:#1f5f7a}.land,.status{fill:#e4dfd3}.lines,.contested{fill:none;stroke:#faf8f3;stroke-width:.8}</style>${bare}`;
}
