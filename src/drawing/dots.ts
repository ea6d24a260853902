// Knows how people become dots: one cell each, in rows, exactly. Knows no colour and no number of the release.

/** A field of people: full rows and a last one that may be shorter. Its unit is one person's cell. */
export interface DotField {
  readonly people: number;
  readonly columns: number;
  readonly rows: number;
  /** The outline of exactly as many cells as there are people, as a path in cells from 0,0. */
  readonly outline: string;
  /** The middles of the cells as a path of rows: dashes without length, one cell apart, put a dot on each of them. */
  readonly middles: string;
}

/** The field of a count of people in a given number of columns. */
export function dotField(people: number, columns: number): DotField {
  const fullRows = Math.floor(people / columns);
  const remainder = people % columns;
  const rows = fullRows + (remainder > 0 ? 1 : 0);
  return {
    people,
    columns,
    rows,
    outline: outlineOf(columns, fullRows, remainder),
    middles: Array.from({ length: rows }, (_, row) => rowOf(row, row < fullRows ? columns : remainder)).join(""),
  };
}

/** From the first middle to half a cell beyond the last one, so that the last dash is never lost to rounding. */
function rowOf(row: number, people: number): string {
  return `M.5 ${row + 0.5}h${people - 0.5}`;
}

function outlineOf(columns: number, fullRows: number, remainder: number): string {
  if (fullRows === 0) return `M0 0H${remainder}V1H0Z`;
  const block = `M0 0H${columns}V${fullRows}`;
  return remainder === 0 ? `${block}H0Z` : `${block}H${remainder}V${fullRows + 1}H0Z`;
}
