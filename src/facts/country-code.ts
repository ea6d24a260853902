// Knows the form of a country's key. Knows no country.
import { z } from "zod";

/** ISO 3166-1 alpha-3, e.g. "NLD": the key by which every file names a country. */
export const CountryCode = z
  .string()
  .regex(/^[A-Z]{3}$/, 'must be three capital letters of ISO 3166-1, e.g. "NLD"')
  .meta({ description: "ISO 3166-1 alpha-3 code, the key by which every file names a country." });
export type CountryCode = z.output<typeof CountryCode>;
