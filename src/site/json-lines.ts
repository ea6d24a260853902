// Knows how JSON is written so that a person can read it and compare two versions: one row, one line. Knows no table.

/** A list as JSON, one entry per line. */
export function listJson(entries: readonly unknown[]): string {
  return entries.length === 0 ? "[]" : `[\n${entries.map((entry) => JSON.stringify(entry)).join(",\n")}\n]`;
}

/** An object as JSON, indented by two spaces, with a line break at its end. */
export function indentedJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
