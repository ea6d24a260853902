// Knows how several files are checked together, so that one run tells every fault. Knows no file.
import type { z } from "zod";
import { DataFault, parseFile } from "./parse-file.ts";

type Files = Readonly<Record<string, readonly [file: string, schema: z.ZodType]>>;
type Parsed<F extends Files> = { readonly [K in keyof F]: z.output<F[K][1]> };

/** Checks each file against its schema. @throws DataFault with the faults of all files. */
export function parseAll<F extends Files>(files: F, raw: Readonly<Record<keyof F, unknown>>): Parsed<F> {
  const faults: string[] = [];
  const entries = Object.entries(files).map(([key, [file, schema]]) => {
    return [key, gather(faults, () => parseFile(schema, file, raw[key]))] as const;
  });
  if (faults.length > 0) throw new DataFault(faults.join("\n"));
  return Object.fromEntries(entries) as Parsed<F>;
}

function gather(faults: string[], parse: () => unknown): unknown {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof DataFault)) throw error;
    faults.push(error.message);
    return undefined;
  }
}
