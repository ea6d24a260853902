// Turns written sheets into PNG files, the same bytes on every machine: drawn on all cores, and once for all builds.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Tinypool } from "tinypool";
import { cached } from "./byte-cache.ts";
import type { PngTask } from "./png-worker.ts";

const folder = join(process.cwd(), "src/drawing");
const pool = new Tinypool({
  filename: join(folder, "png-worker.ts"),
  minThreads: 0,
  maxThreads: availableParallelism(),
  idleTimeout: 2_000,
});

/** Stands for all that a picture's bytes depend on besides its sheet: our code, the renderer, and the zlib of this Node. */
const maker = ["png-worker.ts", "png-file.ts"]
  .map((name) => readFileSync(join(folder, name)))
  .concat(readFileSync(createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm")))
  .reduce((hash, bytes) => hash.update(bytes), createHash("sha256").update(process.versions.zlib))
  .digest("hex");

/** A sheet as PNG, with so many pixels to each of its CSS pixels; read from the cache if it was drawn before. */
export function pngOf(svg: string, scale: number): Promise<Uint8Array<ArrayBuffer>> {
  return cached(`${maker} ${scale} ${svg}`, () => drawnPng(svg, scale));
}

/** The same, drawn here and now. */
export async function drawnPng(svg: string, scale: number): Promise<Uint8Array<ArrayBuffer>> {
  const drawn = (await pool.run({ svg, scale } satisfies PngTask)) as Uint8Array<ArrayBuffer>;
  return new Uint8Array(drawn);
}
