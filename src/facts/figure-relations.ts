// Knows how two counts may stand to each other. Knows neither of them.
import { z } from "zod";
import { EntryId } from "./id.ts";
import { distinctList } from "./unique.ts";

/** How a figure stands to others; what is not declared disjoint is never added. Relations hold both ways where they can. */
export const FigureRelations = z
  .strictObject({
    subsetOf: distinctList(EntryId).meta({ description: "Figures of which this one is a part." }),
    disjointFrom: distinctList(EntryId).meta({
      description: "Figures that cannot share a case with this one: these may be added.",
    }),
    overlapNotStated: distinctList(EntryId).meta({
      description: "Figures of which the release does not say whether they overlap.",
    }),
    sameAs: distinctList(EntryId).meta({ description: "The same quantity in another unit, e.g. another currency." }),
  })
  .meta({ description: "How the figure stands to others, by their ids." });
export type FigureRelations = z.output<typeof FigureRelations>;
