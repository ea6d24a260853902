// Proves to whom land belongs on our maps, and that its shapes are fit for other tools.
import { geoArea } from "d3-geo";
import { describe, expect, it } from "vitest";
import { ringArea } from "../../src/geo/geometry.ts";
import { ownerAt, unroundedFeatures, wound } from "../../src/geo/world.ts";
import { forEach } from "../for-each.ts";
import { listed } from "./listed.ts";
import { places } from "./places.ts";

describe(ownerAt, () => {
  it.each([
    ["Simferopol", 34.1, 44.95, "UKR"],
    ["Sevastopol", 33.6, 44.6, "UKR"],
    ["the neck of Crimea", 33.7, 46.1, "UKR"],
    ["Laayoune", -13.1, 27.1, "ESH"],
    ["inland of Dakhla", -14.5, 23.2, "ESH"],
    ["Smara", -11.67, 26.74, "ESH"],
    ["Tifariti", -10.6, 26.1, "ESH"],
    ["just south of 27°40′", -11, 27.66, "ESH"],
    ["just north of 27°40′", -11, 27.68, "MAR"],
    ["Hargeisa", 44.06, 9.56, "SOM"],
    ["the old line between Somaliland and Somalia", 48.94, 9.8, "SOM"],
    ["Pristina", 21.16, 42.66, "XKX"],
    ["northern Nicosia", 33.4, 35.3, "CYP"],
    ["the buffer zone", 33.36, 35.175, "CYP"],
    ["Gaza", 34.36, 31.4, "PSE"],
    ["Ramallah", 35.2, 31.9, "PSE"],
    ["Srinagar", 74.8, 34.1, "IND"],
    ["Gilgit", 74.3, 35.9, "PAK"],
    ["Siachen", 77, 35.4, "siachen"],
    ["Cayenne", -52.6, 4.6, "FRA"],
    ["Gran Canaria", -15.6, 28, "ESP"],
    ["Taipei", 121.4, 25, "TWN"],
    ["the middle of the Atlantic", -35, 20, undefined],
  ])("gives %s (%d, %d) to %s", (_, longitude, latitude, owner) => {
    expect(ownerAt([longitude, latitude])).toBe(owner);
  });

  it("knows a place in each of the participants and no other", () => {
    expect([...places.keys()].sort()).toEqual([...listed].sort());
  });

  it("finds each participant where it is", () =>
    forEach(
      places,
      ([iso3]) => iso3,
      ([iso3, place]) => expect(ownerAt(place)).toBe(iso3),
    ));

  it.each(["ESH", "XKX", "TWN", "siachen"])("does not take %s for a participant", (id) => {
    expect(listed).not.toContain(id);
  });
});

describe(unroundedFeatures, () => {
  it("has each id once, in order", () => {
    const ids = unroundedFeatures().map(({ id }) => String(id));
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it("draws every participant", () => {
    const ids = new Set(unroundedFeatures().map(({ id }) => id));
    expect(listed.filter((iso3) => !ids.has(iso3))).toEqual([]);
  });

  it("is wound as d3-geo expects: no shape covers half the globe", () => {
    expect(unroundedFeatures().filter((shape) => geoArea(shape) > Math.PI)).toEqual([]);
  });

  it("draws no participant across the 180th meridian, so that GeoJSON needs no cut", () => {
    const own = unroundedFeatures().filter(({ id }) => listed.includes(String(id)));
    const width = (ring: number[][]) => Math.max(...ring.map(([x = 0]) => x)) - Math.min(...ring.map(([x = 0]) => x));
    expect(own.filter(({ geometry }) => geometry.coordinates.flat().some((ring) => width(ring) > 180))).toEqual([]);
  });
});

describe(wound, () => {
  it("turns outer rings anticlockwise and holes clockwise, as RFC 7946 asks", () => {
    const southAfrica = unroundedFeatures().find(({ id }) => id === "ZAF");
    const turns =
      southAfrica && wound(southAfrica).geometry.coordinates.map((part) => part.map((ring) => ringArea(ring) > 0));
    expect(turns?.find((part) => part.length > 1)).toEqual([true, false]);
    expect(turns?.every(([outer]) => outer)).toBe(true);
  });
});
