// Knows how a table is told in Table Schema 2.0: fields, key and foreign keys. Knows no row.
import type { Column } from "../tables/column.ts";
import type { Reference } from "../tables/table.ts";
import { columnsOf, TABLES, type TableName } from "../tables/tables.ts";

/** The Table Schema of a table. `fieldsMatch` is left out: the published profile contradicts the text about it. */
export function tableSchemaOf(name: TableName) {
  const { key, references } = TABLES[name];
  return {
    $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
    fields: columnsOf(name).map((column) => fieldOf(column, key)),
    missingValues: [""],
    primaryKey: [...key],
    ...(references.length > 0 && { foreignKeys: references.map(foreignKey) }),
  };
}

function fieldOf({ name, type, format, description, ...column }: Column, key: readonly string[]) {
  const constraints = constraintsOf(column, key.length === 1 && key[0] === name);
  return {
    name,
    type,
    ...(format && { format }),
    description,
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
