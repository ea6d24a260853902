// Knows what a page says of a file that it offers. Knows no file.

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
