// Knows how the schema of a table's rows is told in JSON Schema. Knows no row.
import { z } from "zod";
import { TABLES, type TableName } from "./tables.ts";

/** JSON Schema (draft 2020-12) of the table's JSON file: an array of rows. */
export function jsonSchemaOf(name: TableName): Record<string, unknown> {
  const { Row, title, description } = TABLES[name];
  return z.toJSONSchema(z.array(Row).meta({ title, description }));
}
