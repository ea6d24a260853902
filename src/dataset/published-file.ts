// Files below /data/: path, media type and bytes, their digests, and how they are written and packed.
import { hash } from "node:crypto";
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";

/** A file of the publication. Its path is relative, so that it holds on the site, in the zip and under any address. */
export interface PublishedFile {
  readonly path: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What a file is called in a folder of downloads: by the dataset, where its own name says nothing of it. */
export function downloadName(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (path.startsWith("schema/")) return `liberterra-iii-${name.replace(".json", ".schema.json")}`;
  return name.startsWith("liberterra-iii.") ? name : `liberterra-iii-${name}`;
}

/** A file of text, in UTF-8 without a byte order mark. */
export function textFile(path: string, mediaType: string, text: string): PublishedFile {
  return { path, mediaType, bytes: new Uint8Array(new TextEncoder().encode(text)) };
}

/** The text of a file of text. */
export function textOf({ bytes }: Pick<PublishedFile, "bytes">): string {
  return new TextDecoder().decode(bytes);
}

/** The SHA-256 of a file's bytes, in hexadecimal. */
export function sha256Of({ bytes }: Pick<PublishedFile, "bytes">): string {
  return hash("sha256", bytes, "hex");
}

/** The file of this path among files. */
export function fileAt(files: readonly PublishedFile[], path: string): PublishedFile {
  const file = files.find((candidate) => candidate.path === path);
  if (file === undefined) throw new Error(`the publication has no file ${path}`);
  return file;
}

/** A file as the answer to a request. */
export function responseOf({ bytes, mediaType }: PublishedFile): Response {
  return new Response(bytes, { headers: { "Content-Type": mediaType } });
}

/** The list of digests of files, by path. */
export function checksumFile(files: readonly PublishedFile[]): PublishedFile {
  const lines = files.map((file) => `${sha256Of(file)}  ${file.path}\n`).toSorted(byPath);
  return textFile("SHA256SUMS", "text/plain", lines.join(""));
}

const DIGEST_WIDTH = 66;

function byPath(one: string, other: string): number {
  return one.slice(DIGEST_WIDTH) < other.slice(DIGEST_WIDTH) ? -1 : 1;
}

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

/** A file as a reader chooses it. */
export interface FileCard {
  /** Its path below /data/. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** The card of a file. @throws Error where the publication has no such file. */
export function cardOf(files: readonly FileCard[], path: string): FileCard {
  const card = files.find((file) => file.path === path);
  if (card === undefined) throw new Error(`the page offers a file that is not published: ${path}`);
  return card;
}

/** A list as JSON, one entry per line. */
export function listJson(entries: readonly unknown[]): string {
  return entries.length === 0 ? "[]" : `[\n${entries.map((entry) => JSON.stringify(entry)).join(",\n")}\n]`;
}

/** An object as JSON, indented by two spaces, with a line break at its end. */
export function indentedJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
