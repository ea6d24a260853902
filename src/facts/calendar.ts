// Knows the form of a day and of a span of days. Knows no clock.
import { z } from "zod";

/** A calendar day, ISO 8601, e.g. "2025-11-10". */
export const CalendarDay = z.iso.date().meta({ description: "Calendar day, ISO 8601." });
export type CalendarDay = z.output<typeof CalendarDay>;

/** A span of days, both included. */
export const DaySpan = z
  .strictObject({ start: CalendarDay, end: CalendarDay })
  .refine(({ start, end }) => start <= end, "must not end before it starts")
  .meta({ description: "Span of days, first and last included." });
export type DaySpan = z.output<typeof DaySpan>;
