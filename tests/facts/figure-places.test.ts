import { describe, expect, it } from "vitest";
import { dataset } from "../../src/facts/dataset.ts";
import { placesOf } from "../../src/facts/figure-places.ts";
import { entryOf } from "../fixtures/raw-files.ts";

const places = (id: string) => placesOf(entryOf(dataset.facts.figures, id), dataset.facts);

describe(placesOf, () => {
  it.each([
    ["spain-victims", ["ESP"], "the place of its case"],
    ["sea-interception-migrants", ["SEN"], "where a boat departed"],
    ["weapons-driver-romania", ["ROU"], "where somebody was held"],
    ["peru-migrants", ["PER"], "not where they were from, nor where they were going"],
    ["indian-nationals", [], "a nationality is no place"],
    ["arrests", [], "a total belongs to no case"],
  ])("says of %s %j: %s", (id, codes) => expect(places(id)).toEqual(codes));
});
