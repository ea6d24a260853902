// Knows how two counts may stand to each other. Knows neither of them.
import { z } from "zod";
import { EntryId } from "./id.ts";

/** How a figure stands to others; what is not declared disjoint is never added. Relations hold both ways where they can. */
export const FigureRelations = z.strictObject({
  subsetOf: z.array(EntryId).meta({ description: "Figures of which this one is a part." }),
  disjointFrom: z
    .array(EntryId)
    .meta({ description: "Figures that cannot share a case with this one: these may be added." }),
  overlapNotStated: z
    .array(EntryId)
    .meta({ description: "Figures of which the release does not say whether they overlap." }),
  sameAs: z.array(EntryId).meta({ description: "The same quantity in another unit, e.g. another currency." }),
});
export type FigureRelations = z.output<typeof FigureRelations>;
