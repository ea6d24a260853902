// Knows how a bench's findings look: a table on the terminal, bars with pass or the reason why not. Knows no bench.

/** A table with a heading; the first column is text, the others are figures. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** What was promised, and whether it holds. */
export interface Bar {
  readonly promise: string;
  readonly measured: string;
  readonly holds: boolean;
  /** Why it falls short; only then. */
  readonly because?: string;
}

/** All that one bench found. `notes` are sentences to be read with the tables. */
export interface Findings {
  readonly tables: readonly Table[];
  readonly bars: readonly Bar[];
  readonly notes: readonly string[];
}

/** Findings as lines for a terminal. */
export function linesOf({ tables, bars, notes }: Findings): string[] {
  return [...tables.flatMap(tableLines), ...bars.map(barLine), ...notes.map((note) => `  ${note}`), ""];
}

function tableLines({ title, columns, rows }: Table): string[] {
  const cells = [columns, ...rows].map((row) => row.map(String));
  const widths = columns.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? "").length)));
  const lines = cells.map((row) => row.map((cell, column) => padded(cell, widths[column] ?? 0, column)).join("  "));
  const rule = widths.map((width) => "─".repeat(width)).join("  ");
  return ["", title, lines[0] ?? "", rule, ...lines.slice(1), ""].map((line) => line.trimEnd());
}

const padded = (cell: string, width: number, column: number) =>
  column === 0 ? cell.padEnd(width) : cell.padStart(width);

function barLine({ promise, measured, holds, because }: Bar): string {
  const verdict = holds ? "pass" : `falls short, because ${because ?? "of a reason yet to be found"}`;
  return `${holds ? "✓" : "✗"} ${promise}: ${measured} – ${verdict}`;
}
