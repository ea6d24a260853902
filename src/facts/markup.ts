// Writes prose and plain text as HTML; shared by build and browser.

/** A piece of prose, ready for markup: text, emphasis, a link, or a number with the entry that it comes from. */
export type ProsePiece =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "strong"; readonly pieces: readonly ProsePiece[] }
  | { readonly kind: "em"; readonly pieces: readonly ProsePiece[] }
  | { readonly kind: "link"; readonly href: string; readonly pieces: readonly ProsePiece[] }
  | { readonly kind: "number"; readonly source: "figure" | "derived"; readonly id: string; readonly text: string };

/** Number of the source note of each figure or derived number on a page, by its id. */
export type NoteNumbers = ReadonlyMap<string, number>;

/** The HTML of prose. A number with a note carries its mark; without one it stands as it is. */
export function markupOf(pieces: readonly ProsePiece[], notes: NoteNumbers = new Map()): string {
  return pieces.map((piece) => markupOfPiece(piece, notes)).join("");
}

function markupOfPiece(piece: ProsePiece, notes: NoteNumbers): string {
  switch (piece.kind) {
    case "text":
      return escaped(piece.text);
    case "strong":
    case "em":
      return `<${piece.kind}>${markupOf(piece.pieces, notes)}</${piece.kind}>`;
    case "link":
      return `<a href="${escaped(piece.href)}">${markupOf(piece.pieces, notes)}</a>`;
    case "number":
      return numberMarkup(piece.id, escaped(piece.text), notes.get(piece.id));
  }
}

/** One number in running text: plain, with a mark that shows when sources are asked for or printed. */
function numberMarkup(id: string, text: string, note: number | undefined): string {
  if (note === undefined) return `<span class="figure" data-figure="${id}">${text}</span>`;
  return `<a class="figure" data-figure="${id}" data-note="note-${note}">${text}<sup aria-hidden="true">${note}</sup></a>`;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text as content, or as the value of an attribute between double quotes. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
