// Knows how digests are listed so that `sha256sum -c SHA256SUMS` checks them. Knows no file.
import { sha256Of, textFile, type PublishedFile } from "./published-file.ts";

/** The list of digests of files, by path. */
export function checksumFile(files: readonly PublishedFile[]): PublishedFile {
  const lines = files.map((file) => `${sha256Of(file)}  ${file.path}\n`).toSorted(byPath);
  return textFile("SHA256SUMS", "text/plain", lines.join(""));
}

const DIGEST_WIDTH = 66;

function byPath(one: string, other: string): number {
  return one.slice(DIGEST_WIDTH) < other.slice(DIGEST_WIDTH) ? -1 : 1;
}
