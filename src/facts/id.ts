// Knows how an entry is named inside its file. Knows no entry.
import { z } from "zod";

/** Name of an entry within its file, kebab-case, e.g. "potential-victims-safeguarded": references point to it. */
export const EntryId = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'must be kebab-case, e.g. "arrests-total"')
  .meta({ description: "Name of the entry within its file, kebab-case; references point to it." });
export type EntryId = z.output<typeof EntryId>;
