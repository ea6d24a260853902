// How spellings are compared, in the build as in the browser.

/** What two spellings have in common for a reader: letters and digits, single spaces. */
export function folded(spelling: string): string {
  return spelling
    .normalize("NFD")
    .replace(/[\p{M}'’.]/gu, "")
    .toLowerCase()
    .replaceAll("&", " and ")
    .replace(/\bst\b/g, "saint")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
