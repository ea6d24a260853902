// Knows how a number is named: what it counts, and what stands in the way of adding it. Knows no number.
import { z } from "zod";

/** Words of figures, keyed by the figure's id. */
export const FigureTexts = z.record(
  z.string(),
  z.strictObject({
    counted: z.string().min(1).meta({ description: "What is counted, as a noun phrase." }),
    overlap: z.string().min(1).optional().meta({ description: "What is not stated about overlap with other figures." }),
  }),
);
export type FigureTexts = z.output<typeof FigureTexts>;

/** Words of derived numbers, keyed by the number's id. */
export const DerivedTexts = z.record(
  z.string(),
  z.strictObject({
    counted: z.string().min(1).meta({ description: "What is counted, as a noun phrase." }),
    formula: z.string().min(1).meta({ description: "How the number is calculated, in words." }),
  }),
);
export type DerivedTexts = z.output<typeof DerivedTexts>;
