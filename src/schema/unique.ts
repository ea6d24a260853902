// Knows how a list refuses two entries with one name. Knows no list.
import { z } from "zod";

/**
 * Schema of a list whose entries all differ in one field, usually "id".
 * A repeat is reported on the later entry, so that the message names it: `data/cases.json › mali-women › id: …`.
 */
export function uniqueList<E extends z.ZodType<object>>(Entry: E, key: keyof z.output<E> & string) {
  return z.array(Entry).superRefine((entries, context) => {
    const seen = new Set<unknown>();
    entries.forEach((entry, at) => {
      if (seen.has(entry[key]))
        context.addIssue({ code: "custom", path: [at, key], message: repeated(entry[key], key) });
      seen.add(entry[key]);
    });
  });
}

function repeated(value: unknown, key: string): string {
  return `"${String(value)}" stands in the file twice; each ${key} names one entry only`;
}
