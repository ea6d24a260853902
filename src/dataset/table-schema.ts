// Knows how a table is told in Table Schema 2.0: fields, key and foreign keys. Knows no row.
import type { Cell, Column, Row } from "../tables/column.ts";
import type { Reference } from "../tables/table.ts";
import { anyRowsOf, columnsOf, TABLES, type TableName } from "../tables/tables.ts";

/** The Table Schema of a table. `fieldsMatch` is left out: the published profile contradicts the text about it. */
export function tableSchemaOf(name: TableName) {
  const { key, references } = TABLES[name];
  const rows = anyRowsOf(name);
  return {
    $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
    fields: columnsOf(name).map((column) => fieldOf(column, key, exampleIn(rows, column))),
    missingValues: [""],
    primaryKey: [...key],
    ...(references.length > 0 && { foreignKeys: references.map(foreignKey) }),
  };
}

/** The first value that a row has in this column. */
function exampleIn(rows: readonly Row[], { name }: Column): Cell {
  return rows.find((row) => row[name] !== null)?.[name] ?? null;
}

function fieldOf(column: Column, key: readonly string[], example: Cell) {
  const { name, title, type, format, description, meanings } = column;
  const constraints = constraintsOf(column, key.length === 1 && key[0] === name);
  return {
    name,
    title,
    type,
    ...(format && { format }),
    description,
    ...(example !== null && { example }),
    ...(meanings && { categories: Object.entries(meanings).map(([value, label]) => ({ value, label })) }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

function constraintsOf(
  {
    required,
    values,
    pattern,
    minimum,
    maximum,
  }: Pick<Column, "required" | "values" | "pattern" | "minimum" | "maximum">,
  unique: boolean,
) {
  return {
    ...(required && { required }),
    ...(unique && { unique }),
    ...(values && { enum: [...values] }),
    ...(pattern !== undefined && { pattern }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
  };
}

function foreignKey({ column, table, to }: Reference) {
  return { fields: [column], reference: { resource: table, fields: [to] } };
}
