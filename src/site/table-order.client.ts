// Knows in which order the rows of a table stand by one of its columns. Knows no table and no column.
const collator = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

/** The rows by the cells of a column, upwards or, with -1, downwards; empty cells come last in either direction. */
export function inOrderOf(rows: readonly HTMLTableRowElement[], column: number, sign: 1 | -1): HTMLTableRowElement[] {
  const cells = rows.map((row) => row.cells[column]);
  const numbered = cells.some((cell) => cell?.dataset["order"] !== undefined);
  const keys = new Map(rows.map((row, index) => [row, keyOf(cells[index], numbered)]));
  return rows.toSorted((one, other) => compareKeys(keys.get(one) ?? "", keys.get(other) ?? "", sign));
}

/** What a cell is sorted by: the number that its words say where the column has such, else what the file has. */
function keyOf(cell: HTMLTableCellElement | undefined, numbered: boolean): string {
  if (numbered) return cell?.dataset["order"] ?? "";
  return cell?.dataset["file"] ?? cell?.textContent.trim() ?? "";
}

function compareKeys(one: string, other: string, sign: number): number {
  if (one === "" || other === "") return Number(one === "") - Number(other === "");
  return sign * collator.compare(one, other);
}
