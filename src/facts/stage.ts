// Knows what the stage can show. Knows neither steps nor how anything is drawn.
import { z } from "zod";
import { CountryCode } from "./country-code.ts";
import { distinctList } from "./unique.ts";

/** Part of the world that a map shows. */
export const StageView = z
  .enum(["world", "asia", "west-africa", "atlantic-mediterranean", "latin-america"])
  .meta({ description: "Part of the world that the map shows." });
export type StageView = z.output<typeof StageView>;

/** Which countries are filled: a tier of how much is told, all tiers apart, a role, or only the step's own. */
export const StageFill = z
  .enum(["listed", "named", "told", "own-count", "standings", "units", "campaigns", "highlight"])
  .meta({ description: "Which countries the map fills." });
export type StageFill = z.output<typeof StageFill>;

/** An area of sea or land named by a finding: tinted as a whole, never a route. */
export const StageArea = z
  .enum(["atlantic", "mediterranean", "central-america"])
  .meta({ description: "Area tinted as a whole, never a route." });
export type StageArea = z.output<typeof StageArea>;

/** What the stage shows at a step; the drawing follows from this and nothing else. */
export const StageState = z.discriminatedUnion("picture", [
  z.strictObject({
    picture: z
      .enum(["dots", "dots-and-area", "arrests", "placed", "grid", "words"])
      .meta({ description: "Picture that needs nothing but the data; words: none." }),
  }),
  z.strictObject({
    picture: z.literal("map").meta({ description: "A map, with what it shows." }),
    view: StageView,
    fill: StageFill,
    highlight: distinctList(CountryCode).meta({ description: "Countries filled as places of what is told." }),
    outline: distinctList(CountryCode).meta({
      description: "Countries outlined: named, but not as a place of what is told.",
    }),
    labels: distinctList(CountryCode).meta({ description: "Countries that carry their name." }),
    areas: distinctList(StageArea).meta({ description: "Areas tinted." }),
  }),
]);
export type StageState = z.output<typeof StageState>;
export type MapState = Extract<StageState, { picture: "map" }>;
