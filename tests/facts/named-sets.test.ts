// Knows who belongs to each set that prose may list. Types the members, so that a change of the data is seen.
import { describe, expect, it } from "vitest";
import { dataset } from "../../src/facts/dataset.ts";
import { COUNTRY_SETS, ORGANISATION_SETS } from "../../src/facts/named-sets.ts";

const { facts, texts, derived } = dataset;
const count = (id: string) => derived.get(id)?.value;

describe("COUNTRY_SETS", () => {
  it.each([
    ["pyramid", ["BEN", "BFA", "COG", "CIV", "GHA", "SEN", "SLE"]],
    ["campaigns", ["ZAF", "TUN", "IDN", "KWT", "MMR", "PHL", "ARE"]],
    ["units", ["DZA", "SLV", "LAO", "GBR"]],
  ] as const)("has in %s %j", (name, members) => expect(COUNTRY_SETS[name](facts)).toEqual(members));

  it.each(["case-told", "named-otherwise"] as const)("has in %s as many as the number of that name", (name) =>
    expect(COUNTRY_SETS[name](facts)).toHaveLength(count(name) ?? 0),
  );

  it.each(Object.entries(COUNTRY_SETS))("has in %s nobody twice and nobody without a name", (_, membersOf) => {
    const members: readonly string[] = membersOf(facts);
    expect(new Set(members).size).toBe(members.length);
    expect(members.filter((iso3) => texts.countries[iso3] === undefined)).toEqual([]);
  });

  it("never puts one of the two Congos for the other", () => {
    const told: readonly string[] = COUNTRY_SETS["case-told"](facts);
    expect([told.includes("COG"), told.includes("COD")]).toEqual([true, false]);
  });
});

describe("ORGANISATION_SETS", () => {
  it.each(["supporters", "operational-partners"] as const)("has in %s as many as the number of that name", (name) =>
    expect(ORGANISATION_SETS[name](facts)).toHaveLength(count(name) ?? 0),
  );
});
