// Knows how a written sheet becomes pixels, the same on every machine: one renderer, compiled once, no fonts asked for.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";

await initWasm(readFileSync(createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm")));

/** The picture as PNG, with so many pixels to each of its CSS pixels. */
export function pngOf(svg: string, scale: number): Uint8Array<ArrayBuffer> {
  const renderer = new Resvg(svg, { fitTo: { mode: "zoom", value: scale } });
  const image = renderer.render();
  const bytes = new Uint8Array(image.asPng());
  image.free();
  renderer.free();
  return bytes;
}
