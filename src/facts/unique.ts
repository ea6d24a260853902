// Knows how a list refuses the same thing twice: the name of an entry, or a value. Knows no list.
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

/** Schema of a list of plain values, e.g. codes or ids, that says nothing twice: what is counted is counted once. */
export function distinctList<I extends z.ZodType>(Item: I) {
  return z.array(Item).superRefine((items, context) => {
    const texts = items.map((item) => JSON.stringify(item));
    texts.forEach((text, at) => {
      if (texts.indexOf(text) < at)
        context.addIssue({ code: "custom", path: [at], message: `${text} stands here twice` });
    });
  });
}

function repeated(value: unknown, key: string): string {
  return `"${String(value)}" stands in the file twice; each ${key} names one entry only`;
}
