// Knows how files are packed so that the same files always give the same bytes. Knows no file.
import { unzipSync, zipSync } from "fflate";
import type { PublishedFile } from "./published-file.ts";

/** The oldest day that a zip can hold, by the parts that it has here and now: the same bytes in every time zone. */
const options = () => ({ level: 9, mtime: new Date(1980, 0, 1) }) as const;

/** The files in one zip, in the order in which they come, without the time of packing. */
export function zipOf(files: readonly Pick<PublishedFile, "path" | "bytes">[]): Uint8Array<ArrayBuffer> {
  const entries = Object.fromEntries(files.map(({ path, bytes }) => [path, bytes]));
  return new Uint8Array(zipSync(entries, options()));
}

/** A zip written again without the times that whoever packed it put in. */
export function withoutTimes(zip: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(zipSync(unzipSync(zip), options()));
}
