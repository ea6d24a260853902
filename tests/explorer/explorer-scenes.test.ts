// Proves that every participant can be seen and pointed at on the map to explore, in the world and in its region.
import { caribbeanPicture, regionPictures, worldPicture } from "../../src/explorer/explorer-scenes.ts";
import { describe, expect, it } from "vitest";
import { countryAddress, explorerPlaces } from "../../src/explorer/explorer-places.ts";
import { listed, listedIn } from "../geo/listed.ts";
import { REGIONS } from "../../src/facts/participant.ts";

const codesOf = (places: readonly { readonly iso3: string }[]) => places.map(({ iso3 }) => iso3);

describe("explorerPlaces", () => {
  it("are the participants and the two that a case names though they are not listed", () =>
    expect(codesOf(explorerPlaces).sort()).toEqual([...listed, "AFG", "USA"].sort()));

  it("lead by arrows only to one another", () => {
    const codes = new Set(codesOf(explorerPlaces));
    const strange = explorerPlaces.flatMap(({ to }) =>
      to.split(" ").filter((code) => code !== "-" && !codes.has(code)),
    );
    expect(strange).toEqual([]);
    expect(explorerPlaces.filter(({ to }) => to.split(" ").length !== 4)).toEqual([]);
  });

  it("lead to a page each, the two to their lines in the list", () => {
    expect(countryAddress("CIV")).toBe("/countries/civ/");
    expect(countryAddress("AFG")).toBe("/countries/#in-list-afg");
  });
});

describe("worldPicture", () => {
  it("holds every country that can be chosen", () => expect(worldPicture.places).toEqual(explorerPlaces));
});

describe("regionPictures", () => {
  it.each(REGIONS)("hold every participant of %s", (region) => {
    const frame = regionPictures[REGIONS.indexOf(region)];
    expect(codesOf(frame?.places ?? [])).toEqual(expect.arrayContaining(listedIn(region)));
  });
});

describe("caribbeanPicture", () => {
  it("holds the six participants that share a thumbnail's space", () =>
    expect(codesOf(caribbeanPicture.places)).toEqual(
      expect.arrayContaining(["BHS", "BRB", "CUW", "DOM", "TCA", "TTO"]),
    ));
});

describe.each([worldPicture, ...regionPictures, caribbeanPicture])(
  "dots of $scene.view.name",
  ({ scene: { marks } }) => {
    it("meet a pointer in an area of their own of at least their size", () =>
      expect(marks.filter(({ roomPx, radiusPx }) => roomPx < radiusPx || roomPx > 12)).toEqual([]));
  },
);
