// Knows what is recorded of an operational coordination unit. Knows no unit.
import { z } from "zod";
import { CountryCode } from "./country-code.ts";
import { evidenceFields } from "./evidence-schema.ts";
import { EntryId } from "./id.ts";
import { uniqueList } from "./unique.ts";

/** One operational coordination unit and the country where it was set up. */
export const Unit = z.strictObject({ id: EntryId, iso3: CountryCode, ...evidenceFields });
export type Unit = z.output<typeof Unit>;

/** The units, in the order of the release. */
export const Units = uniqueList(Unit, "id").meta({ description: "Operational coordination units of the operation." });
export type Units = z.output<typeof Units>;
