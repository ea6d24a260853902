// Caches bytes that take long to make for later builds, by what they are made from.
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";

const CACHE = join(process.cwd(), "node_modules/.cache/bytes");
const DAY_MS = 86_400_000;

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * The bytes made from `source`, read if they were made before. `source` must hold all that they depend on, the versions
 * of their makers included. Removing the folder costs time and nothing else; where it cannot be written to, and with
 * NO_BYTE_CACHE in the environment, the bytes are made each time.
 */
export async function cached(source: string, make: () => Promise<Bytes>, folder = CACHE): Promise<Bytes> {
  if (process.env["NO_BYTE_CACHE"]) return make();
  const path = join(folder, createHash("sha256").update(source).digest("hex"));
  return (await used(path)) ?? stored(path, folder, await make());
}

/** Removes what no build has used for so many days; returns how many entries went. */
export async function pruneCache(days: number, now: number, folder = CACHE): Promise<number> {
  const names = await readdir(folder).catch(() => []);
  const old = await Promise.all(
    names.map(async (name) => (now - (await stat(join(folder, name))).mtimeMs > days * DAY_MS ? [name] : [])),
  );
  await Promise.all(old.flat().map((name) => rm(join(folder, name), { force: true })));
  return old.flat().length;
}

/** The bytes at a path, marked as used just now; undefined when there are none. */
async function used(path: string): Promise<Bytes | undefined> {
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined) return undefined;
  const now = new Date();
  await utimes(path, now, now).catch(() => undefined);
  return new Uint8Array(bytes);
}

/** Written beside and renamed, so that no reader meets half a file; stored or not, the bytes are the same. */
async function stored(path: string, folder: string, bytes: Bytes): Promise<Bytes> {
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(`${path}.${process.pid}`, bytes);
    await rename(`${path}.${process.pid}`, path);
  } catch {
    await rm(`${path}.${process.pid}`, { force: true }).catch(() => undefined);
  }
  return bytes;
}
