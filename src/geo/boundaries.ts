// Areas whose borders are in question: what can be said of one, and all that data/boundaries.json says.
import { CountryCode, EntryId, uniqueList } from "../facts/fields.ts";
import file from "../../data/boundaries.json" with { type: "json" };
import { z } from "zod";
import { parseFile } from "../facts/parse-file.ts";

/** Name of a shape on our maps: an ISO 3166-1 alpha-3 code, "XKX", or a kebab-case name where no code exists. */
export const ShapeId = z.union([CountryCode, EntryId]).meta({
  description: "A shape on our maps: ISO 3166-1 alpha-3, XKX for Kosovo, or a kebab-case name where no code exists.",
});
export type ShapeId = z.output<typeof ShapeId>;

/** A place on the globe, longitude before latitude, in degrees. */
export const LonLat = z
  .tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
  .meta({ description: "Longitude and latitude in degrees, in this order." });
export type LonLat = z.output<typeof LonLat>;

/** What an area is taken from: a whole shape of the base map, one of its islands or pieces, or all of it south of a parallel. */
export const Taken = z.strictObject({
  from: z.string().min(1).meta({ description: "The shape of the base map, by the name it has there." }),
  pieceAt: LonLat.optional().meta({
    description: "Only the separate piece that holds this place; left out: all of the shape.",
  }),
  southOf: z
    .number()
    .min(-90)
    .max(90)
    .optional()
    .meta({ description: "Only what lies south of this parallel, in degrees." }),
});
export type Taken = z.output<typeof Taken>;

/** A stretch of border between two shapes that is drawn dotted. */
export const DottedLine = z.strictObject({
  between: z.tuple([ShapeId, ShapeId]).meta({ description: "The two shapes on either side." }),
  within: z.tuple([z.number(), z.number(), z.number(), z.number()]).optional().meta({
    description: "West, south, east, north in degrees: only this stretch; left out: the whole border of the two.",
  }),
});
export type DottedLine = z.output<typeof DottedLine>;

/** One area and how our maps draw it. The words about it stand in data/text/<locale>/boundaries.json under the same id. */
export const Boundary = z.strictObject({
  id: EntryId,
  contested: z
    .boolean()
    .meta({ description: "Whether states disagree about the area; false: the base map merely has no code for it." }),
  drawnAs: ShapeId.meta({ description: "The shape that the area belongs to on our maps." }),
  treatment: z.enum(["moved", "joined", "own_shape", "as_in_base"]).meta({
    description:
      "moved: cut out of one shape and joined to another; joined: a shape of the base joined to another; own_shape: belongs to no other shape; as_in_base: left as the base map has it.",
  }),
  statusPattern: z.boolean().meta({
    description: "Whether the shape carries the pattern for an open status and is never shaded as a participant.",
  }),
  take: z
    .array(Taken)
    .meta({ description: "What is taken from the base map to make the area; empty where it stays as in the base." }),
  dotted: z.array(DottedLine).meta({ description: "Borders of the area that are drawn dotted." }),
  source: EntryId.nullable().meta({
    description: "Source in data/source.json that the words about the area were compared with; null: not compared.",
  }),
  places: z
    .array(LonLat)
    .min(1)
    .meta({ description: "Places inside the area: tests ask the shapes that ship to whom these belong." }),
});
export type Boundary = z.output<typeof Boundary>;

/** data/boundaries.json: all areas, each id once. */
export const Boundaries = uniqueList(Boundary, "id");
export type Boundaries = z.output<typeof Boundaries>;

/** Every area of data/boundaries.json. */
export const boundaries: Boundaries = parseFile(Boundaries, "data/boundaries.json", file);

/** Shapes that carry the pattern for an open status and are never shaded as participants. */
export const statusShapes: ReadonlySet<string> = new Set(
  boundaries.filter((area) => area.statusPattern).map((area) => area.drawnAs),
);

/** Everything taken from a base shape, with the shape that receives it. */
export const takings: readonly (Taken & { readonly owner: string })[] = boundaries.flatMap((area) =>
  area.take.map((taken) => ({ ...taken, owner: area.drawnAs })),
);

/** Every stretch of border that is drawn dotted. */
export const dottedLines: readonly DottedLine[] = boundaries.flatMap((area) => area.dotted);
