// Proves what a country's small map shows, whatever is told of the country.
import { describe, expect, it } from "vitest";
import { locatorPicture } from "../../src/drawing/locator-picture.ts";
import { participantsByName } from "../../src/facts/countries.ts";
import { forEach } from "../for-each.ts";

const pathsOf = (iso3: string, paint: string) => locatorPicture(iso3).fills.find((fill) => fill.paint === paint)?.paths;

describe(locatorPicture, () => {
  it("fills each country, or rings it where it is too small to see", () =>
    forEach(participantsByName, String, (iso3) => {
      const { markers } = locatorPicture(iso3);
      expect((pathsOf(iso3, "here")?.length ?? 0) + markers.length).toBeGreaterThan(0);
    }));

  it("fills one place only", () => expect(pathsOf("GHA", "here")).toHaveLength(1));

  it("names the place itself first, then neighbours that have room for their names", () => {
    const names = locatorPicture("GHA").names.map(({ text }) => text);
    expect(names[0]).toBe("Ghana");
    expect(names).toContain("Burkina Faso");
    expect(names.length).toBeLessThanOrEqual(6);
  });

  it("writes no neighbour's name over another country: Andorra has no room beside Spain", () =>
    expect(locatorPicture("ESP").names.map(({ text }) => text)).not.toContain("Andorra"));

  it("shades no area of open status as a participant", () => {
    expect(pathsOf("MAR", "status")?.length).toBeGreaterThan(0);
    expect(pathsOf("SRB", "status")?.length).toBeGreaterThan(0);
  });
});
