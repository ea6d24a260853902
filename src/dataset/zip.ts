// Knows how files are packed so that the same files always give the same bytes. Knows no file.
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import type { PublishedFile } from "./published-file.ts";

/** The oldest day that a zip can hold, by the parts that it has here and now: the same bytes in every time zone. */
const mtime = () => new Date(1980, 0, 1);

/** What is compressed already is stored as it is: to try again takes most of the time and saves nothing. */
const levelOf = (path: string) => (/\.(png|woff2|zip|xlsx)$/.test(path) ? 0 : 9);

/** The files in one zip, in the order in which they come, without the time of packing. */
export function zipOf(files: readonly Pick<PublishedFile, "path" | "bytes">[]): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {};
  for (const { path, bytes } of files) entries[path] = [bytes, { level: levelOf(path) }];
  return new Uint8Array(zipSync(entries, { mtime: mtime() }));
}

/** A zip of texts written again, changed and without the times that whoever packed it put in. */
export function repacked(
  zip: Uint8Array,
  change: (texts: ReadonlyMap<string, string>) => ReadonlyMap<string, string>,
): Uint8Array<ArrayBuffer> {
  const texts = new Map(Object.entries(unzipSync(zip)).map(([path, bytes]) => [path, strFromU8(bytes)]));
  const packed = Object.fromEntries([...change(texts)].map(([path, text]) => [path, strToU8(text)]));
  return new Uint8Array(zipSync(packed, { level: 9, mtime: mtime() }));
}
