// Knows how a written sheet becomes pixels, the same on every machine: one renderer, compiled once, no fonts asked for.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { kept } from "./kept.ts";
import { indexed } from "./palette.ts";
import { pngFile } from "./png-file.ts";

const renderer = readFileSync(createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm"));
await initWasm(renderer);

/** Stands for the renderer and for our own code that makes a file of its pixels. */
const maker = ["sheet-png.ts", "palette.ts", "png-file.ts"]
  .map((name) => readFileSync(join(process.cwd(), "src/publication", name)))
  .reduce((hash, bytes) => hash.update(bytes), createHash("sha256").update(renderer))
  .digest("hex");

/** The picture as PNG, with so many pixels to each of its CSS pixels; drawn once for all builds. */
export function pngOf(svg: string, scale: number): Uint8Array<ArrayBuffer> {
  return kept(`${maker} ${scale} ${svg}`, () => drawnPng(svg, scale));
}

/** The same, drawn here and now. */
export function drawnPng(svg: string, scale: number): Uint8Array<ArrayBuffer> {
  const sheet = new Resvg(svg, { fitTo: { mode: "zoom", value: scale } });
  const image = sheet.render();
  const { width, height, pixels: bytes } = image;
  image.free();
  sheet.free();
  return pngFile(indexed({ width, height, bytes }), width);
}
