// Proves that boundaries.json says what the map draws, and that every area has its words.
import { BoundaryTexts } from "../../src/facts/entry-texts.ts";
import { describe, expect, it } from "vitest";
import fileFile from "../../data/boundaries.json" with { type: "json" };
import words from "../../data/text/en/boundaries.json" with { type: "json" };
import { boundaries, Boundaries, statusShapes } from "../../src/geo/boundaries.ts";
import { baseShapes } from "../../src/geo/base-map.ts";
import { ownerAt } from "../../src/geo/world.ts";
import { insidePolygon } from "../../src/geo/geometry.ts";
import { parseFile } from "../../src/facts/parse-file.ts";
import { listed } from "./listed.ts";

const { items: file } = fileFile;

const stated = boundaries.flatMap((area) => area.places.map((place) => ({ ...area, place })));
const inBase = (place: readonly number[]) =>
  baseShapes().find(({ polygons }) => polygons.some((part) => insidePolygon([...place], part)));

describe("boundaries", () => {
  it.each(stated)("draws $id at $place as $drawnAs", ({ place, drawnAs }) => expect(ownerAt(place)).toBe(drawnAs));

  it.each(stated.filter(({ treatment }) => treatment === "as_in_base"))(
    "leaves $id at $place as in the base",
    (area) => {
      expect(inBase(area.place)?.iso3).toBe(area.drawnAs);
    },
  );

  it.each(stated.filter(({ treatment }) => treatment === "moved"))(
    "moves $id at $place from where the base has it",
    (area) => {
      expect(inBase(area.place)?.iso3).not.toBe(area.drawnAs);
    },
  );

  it("takes something from the base for every area that is not left as it is", () => {
    const redrawn = boundaries.filter(({ treatment }) => treatment !== "as_in_base");
    expect(redrawn.filter(({ take }) => take.length === 0)).toEqual([]);
  });

  it("has words for every area, and none for others", () => {
    const texts = parseFile(BoundaryTexts, "data/text/en/boundaries.json", words);
    expect(Object.keys(texts)).toEqual(boundaries.map(({ id }) => id));
  });

  it("stops at an area that stands twice, naming it", () => {
    expect(() => parseFile(Boundaries, "data/boundaries.json", [...file, file[0]])).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/boundaries.json › crimea › id: "crimea" stands in the file twice; each id names one entry only]`,
    );
  });

  it("stops at a field that nobody knows, naming area and field", () => {
    const bad = [{ ...file[0], colour: "red" }];
    expect(() => parseFile(Boundaries, "data/boundaries.json", bad)).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/boundaries.json › crimea: Unrecognized key: "colour"]`,
    );
  });
});

describe("statusShapes", () => {
  it("are Western Sahara, Kosovo and Siachen, none of them a participant", () => {
    expect([...statusShapes].sort()).toEqual(["ESH", "XKX", "siachen"]);
    expect([...statusShapes].filter((id) => listed.includes(id))).toEqual([]);
  });
});
