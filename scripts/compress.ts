// Writes a .br and a .gz beside the text files of a built site, for hosts that serve such files: nginx, Caddy, the
// container. Other hosts compress by themselves and need none. Run: npm run compress
import { readdir, readFile, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const compressible = new Set(
  ".html .css .js .mjs .json .csv .svg .xml .txt .md .bib .cff .geojson .webmanifest".split(" "),
);
const smallestBytes = 200;
const atOnce = 4;
const [brotli, zip] = [promisify(brotliCompress), promisify(gzip)];

/** Writes `.br` and `.gz` beside every text file in `folder` that is larger than 200 bytes; returns how many files. */
export async function compressFolder(folder: string, signal?: AbortSignal): Promise<number> {
  const files = (await readdir(folder, { recursive: true })).filter((name) => compressible.has(extname(name))).sort();
  const queue = files.values();
  let count = 0;
  const worker = async () => {
    for (const name of queue) {
      signal?.throwIfAborted();
      if (await compressFile(join(folder, name))) count += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return count;
}

async function compressFile(path: string): Promise<boolean> {
  const bytes = await readFile(path);
  if (bytes.length <= smallestBytes) return false;
  await Promise.all([writeBrotli(path, bytes), writeGzip(path, bytes)]);
  return true;
}

async function writeBrotli(path: string, bytes: Buffer): Promise<void> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  await writeFile(`${path}.br`, await brotli(bytes, { params }));
}

async function writeGzip(path: string, bytes: Buffer): Promise<void> {
  await writeFile(`${path}.gz`, withoutTraces(await zip(bytes, { level: constants.Z_BEST_COMPRESSION })));
}

/** A gzip header names a time and an operating system (RFC 1952, 2.3.1): zero and “unknown”, so that bytes repeat. */
export function withoutTraces(gzipped: Buffer): Buffer {
  gzipped.fill(0, 4, 8);
  gzipped[9] = 255;
  return gzipped;
}

if (import.meta.main) {
  const count = await compressFolder(join(process.cwd(), "dist"));
  console.log(`Compressed ${count} files of dist/: each has a .br and a .gz beside it.`);
}
