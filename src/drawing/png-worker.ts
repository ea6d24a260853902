// Draws one written sheet as PNG in a thread of its own: one renderer, compiled once, no fonts asked for.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { indexed, pngFile } from "./png-file.ts";

await initWasm(readFileSync(createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm")));

/** A sheet as SVG, and how many pixels each of its CSS pixels gets. */
export interface PngTask {
  readonly svg: string;
  readonly scale: number;
}

/** The sheet as a PNG file with at most sixteen colours. */
export default function drawnPng({ svg, scale }: PngTask): Uint8Array<ArrayBuffer> {
  const sheet = new Resvg(svg, { fitTo: { mode: "zoom", value: scale } });
  const image = sheet.render();
  const { width, height, pixels: bytes } = image;
  image.free();
  sheet.free();
  return pngFile(indexed({ width, height, bytes }), width);
}
