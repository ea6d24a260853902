// Knows what a published file is: a path below /data/, a media type and bytes. Knows no file.
import { hash } from "node:crypto";

/** A file of the publication. Its path is relative, so that it holds on the site, in the zip and under any address. */
export interface PublishedFile {
  readonly path: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
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
