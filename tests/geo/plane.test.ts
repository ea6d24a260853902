// Proves that every arc is coast, border or contested stretch, and only one of them.
import { describe, expect, it } from "vitest";
import { lineArcs } from "../../src/geo/plane.ts";
import { planeShapes } from "../../src/geo/shapes.ts";
import { worldTopology } from "../../src/geo/world.ts";

const absolute = (arc: number) => (arc < 0 ? ~arc : arc);
const arcsOf = (id: string) => (planeShapes().get(id) ?? []).flatMap(({ arcs }) => arcs.flat().map(absolute));
const between = (a: string, b: string) => arcsOf(a).filter((arc) => arcsOf(b).includes(arc));

describe(lineArcs, () => {
  it("leaves no line inside any shape: no shape uses an arc twice", () => {
    const twice = [...planeShapes().keys()].filter((id) => new Set(arcsOf(id)).size !== arcsOf(id).length);
    expect(twice).toEqual([]);
  });

  it("sorts every arc that a shape uses into one list", () => {
    const { borders, contested, coast } = lineArcs();
    const used = new Set([...planeShapes().keys()].flatMap(arcsOf));
    expect([...borders, ...contested, ...coast].sort((a, b) => a - b)).toEqual([...used].sort((a, b) => a - b));
  });

  it("has no border between Crimea and the rest of Ukraine, and none with Russia there", () => {
    const border = between("UKR", "RUS").flatMap((arc) => worldTopology().arcs[arc] ?? []);
    expect(border.length).toBeGreaterThan(0);
    expect(border.filter(([longitude = 0, latitude = 0]) => longitude < 37 && latitude < 47)).toEqual([]);
  });

  it.each([
    ["MAR", "ESH"],
    ["SRB", "XKX"],
    ["siachen", "IND"],
    ["siachen", "PAK"],
    ["siachen", "CHN"],
  ])("dots the whole border of %s and %s", (a, b) => {
    const { contested } = lineArcs();
    expect(between(a, b).length).toBeGreaterThan(0);
    expect(between(a, b).filter((arc) => !contested.includes(arc))).toEqual([]);
  });

  it.each([
    ["IND", "PAK"],
    ["IND", "CHN"],
  ])("dots the border of %s and %s in Kashmir and leaves the rest whole", (a, b) => {
    const { contested, borders } = lineArcs();
    expect(between(a, b).some((arc) => contested.includes(arc))).toBe(true);
    expect(between(a, b).some((arc) => borders.includes(arc))).toBe(true);
  });

  it.each([
    ["MRT", "ESH"],
    ["DZA", "ESH"],
    ["MAR", "DZA"],
    ["UKR", "MDA"],
  ])("shares the border of %s and %s", (a, b) => expect(between(a, b).length).toBeGreaterThan(0));
});
