// Proves that a headline counts the very countries that the map fills.
import { describe, expect, it } from "vitest";
import { participantCodes, participantsAs, tierOf, type Tier } from "../../src/drawing/tiers.ts";
import { dataset } from "../../src/facts/dataset.ts";
import { COUNTRY_SETS } from "../../src/facts/sets.ts";

const filled = (...tiers: Tier[]) => participantCodes.filter((iso3) => tiers.includes(tierOf(iso3)));

describe(tierOf, () => {
  it.each<[string, Tier[]]>([
    ["listed", ["own", "told", "named", "listed"]],
    ["named-beyond-list", ["own", "told", "named"]],
    ["case-told", ["own", "told"]],
    ["own-victim-count", ["own"]],
    ["named-otherwise", ["named"]],
    ["only-listed", ["listed"]],
  ])("fills as many countries as the number %s counts", (id, tiers) =>
    expect(filled(...tiers)).toHaveLength(dataset.derived.get(id)?.value ?? 0),
  );

  it("fills the countries that sentences list", () => {
    expect(filled("own", "told")).toEqual(COUNTRY_SETS["case-told"](dataset.facts));
    expect(participantsAs("named_otherwise")).toEqual(COUNTRY_SETS["named-otherwise"](dataset.facts));
  });
});
