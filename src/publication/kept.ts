// Knows how bytes that take long to make are kept for the next build, by what they are made from. Knows no picture.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(process.cwd(), "node_modules/.cache/kept");

/**
 * The bytes made from `source`, read if they were made before. `source` must hold all that they depend on, the name and
 * version of their maker included. Removing the folder costs time and nothing else; where it cannot be written to, the
 * bytes are made each time.
 */
export function kept(source: string, make: () => Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const path = join(FOLDER, createHash("sha256").update(source).digest("hex"));
  if (existsSync(path)) return new Uint8Array(readFileSync(path));
  const bytes = make();
  try {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(`${path}.${process.pid}`, bytes);
    renameSync(`${path}.${process.pid}`, path);
  } catch {
    // Kept or not, the bytes are the same.
  }
  return bytes;
}
