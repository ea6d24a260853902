// Knows how a frozen version is recorded. Knows no version.
import { z } from "zod";
import { CalendarDay } from "./calendar.ts";

/** A version whose files and widgets never change any more. */
export const Release = z.strictObject({
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/, "must be three numbers with dots, such as 1.0.0")
    .meta({ description: "Its number, by semantic versioning." }),
  date: CalendarDay.meta({ description: "The day on which it was frozen." }),
});
export type Release = z.output<typeof Release>;

/** The whole of data/releases.json. */
export const Releases = z.array(Release).meta({ description: "Frozen versions, newest first." });
