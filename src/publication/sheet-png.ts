// Knows how a written sheet becomes pixels, the same on every machine: one renderer, compiled once, no fonts asked for.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { indexed } from "./palette.ts";
import { pngFile } from "./png-file.ts";

await initWasm(readFileSync(createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm")));

/** The picture as PNG, with so many pixels to each of its CSS pixels. */
export function pngOf(svg: string, scale: number): Uint8Array<ArrayBuffer> {
  const renderer = new Resvg(svg, { fitTo: { mode: "zoom", value: scale } });
  const image = renderer.render();
  const { width, height, pixels: bytes } = image;
  image.free();
  renderer.free();
  return pngFile(indexed({ width, height, bytes }), width);
}
