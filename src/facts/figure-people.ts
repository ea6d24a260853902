// Knows what must be said of a number of people: whom, what happened, how sure. Knows no number.
import { z } from "zod";

/** Whom a figure counts; two populations are never added without a declared relation. */
export const Population = z
  .enum([
    "potential_victims",
    "victims",
    "irregular_migrants",
    "migrants",
    "people_on_board",
    "suspects",
    "workers",
    "officers",
    "women",
    "minors",
  ])
  .meta({ description: "Whom the figure counts. potential_victims: not yet formally identified as victims." });
export type Population = z.output<typeof Population>;

/** What happened to the people counted, by the verb of the release. */
export const PeopleAction = z
  .enum([
    "safeguarded",
    "identified",
    "rescued",
    "detected",
    "repatriated",
    "screened_for_repatriation",
    "intercepted",
    "uncovered",
    "arrested",
    "detained",
    "suspected",
    "mobilised",
    "smuggled",
    "sold",
    "kidnapped",
    "pressured",
    "worked",
  ])
  .meta({ description: "What happened to the people counted, by the release's verb." });
export type PeopleAction = z.output<typeof PeopleAction>;

/** How sure the release is of it: nobody here has been convicted. */
export const Claim = z
  .enum(["reported", "suspected", "accused", "believed"])
  .meta({ description: "How sure the release is: reported as done, or only suspected, accused, believed." });
export type Claim = z.output<typeof Claim>;

/** What every figure of people carries beside its number. */
export const FigurePeople = z.strictObject({ population: Population, action: PeopleAction, claim: Claim });
export type FigurePeople = z.output<typeof FigurePeople>;
