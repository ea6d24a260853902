// The counts that carry the story, typed here once and nowhere else, and holds the real dataset against them.
import { describe, expect, it } from "vitest";
import { dataset } from "../../src/facts/dataset.ts";
import { type Standing, standingOf } from "../../src/facts/sets.ts";
import { wordingOfDerived } from "../../src/facts/wording.ts";
import type { Figure } from "../../src/facts/figure.ts";
import { entryOf } from "../fixtures/raw-files.ts";

const { facts, texts, derived } = dataset;
const valueOf = (id: string) => derived.get(id)?.value;
const figure = (id: string) => entryOf(facts.figures, id);
const standing = (iso3: string) => standingOf(iso3, facts.mentions, facts.cases);
const listedAs = (wanted: Standing) =>
  facts.participants.filter(({ iso3 }) => standing(iso3) === wanted).map(({ iso3 }) => iso3);
const numberIn = (entry: Figure) => ("value" in entry ? entry.value : null);

describe("the map empties", () => {
  it("from 119 to 38 to 21 to 2", () =>
    expect(["listed", "named-beyond-list", "case-told", "own-victim-count"].map(valueOf)).toEqual([119, 38, 21, 2]));

  it("81 only listed, 17 named in another role and 21 with a case make the 119", () => {
    const parts = ["only-listed", "named-otherwise", "case-told"].map((id) => valueOf(id) ?? 0);
    expect(parts).toEqual([81, 17, 21]);
    expect(parts.reduce((sum, part) => sum + part)).toBe(119);
  });

  it.each([
    ["africa", 42, 12, 27],
    ["americas", 27, 5, 17],
    ["asia", 25, 2, 16],
    ["europe", 25, 2, 21],
  ] as const)("in %s: %d listed, %d with a case, %d only listed", (region, listed, told, only) =>
    expect([`listed-${region}`, `case-told-${region}`, `only-listed-${region}`].map(valueOf)).toEqual([
      listed,
      told,
      only,
    ]),
  );

  it("has no participant outside the four regions", () =>
    expect(facts.participants.filter(({ region }) => valueOf(`listed-${region}`) === undefined)).toEqual([]));

  it("tells a case of these 21 and of nobody else", () =>
    expect(listedAs("case_told").toSorted()).toEqual(
      "BEN BFA BLZ BRA CIV COG CRI DZA ESP GBR GHA GNB KAZ MAR MLI MMR MOZ PER SEN SLE SLV".split(" "),
    ));

  it("names these 17 in another role", () =>
    expect(listedAs("named_otherwise").toSorted()).toEqual(
      "ARE CAN CHL COL IDN IND KWT LAO MDA MEX NGA PAK PHL ROU TUN VEN ZAF".split(" "),
    ));

  it("leaves France among those only listed: its one mention is the dateline", () => {
    expect(facts.mentions.filter(({ iso3 }) => iso3 === "FRA").map(({ role }) => role)).toEqual(["dateline"]);
    expect(listedAs("only_listed")).toContain("FRA");
  });

  it("lists neither Afghanistan nor the United States, which are named all the same", () => {
    const codes = facts.participants.map(({ iso3 }) => iso3);
    expect(["AFG", "USA"].filter((iso3) => codes.includes(iso3))).toEqual([]);
    expect(["AFG", "USA"].map(standing)).toEqual(["named_otherwise", "named_otherwise"]);
  });
});

describe("what is counted and placed", () => {
  it("gives two countries a victim count of their own: Spain 21, Mali 47", () => {
    const own = (derived.get("own-victim-count")?.inputs ?? []).map(figure);
    expect(own.map((entry) => [...entry.countries, numberIn(entry)])).toEqual([
      ["ESP", 21],
      ["MLI", 47],
    ]);
  });

  it("places more than 268 victims, and never fewer words than that", () => {
    const placed = derived.get("placed-victims");
    expect(placed === undefined ? null : wordingOfDerived(placed, "en", texts.wording)).toBe("more than 268");
  });

  it("places three arrests: two in Costa Rica, one in Brazil", () => {
    const arrests = derived.get("placed-arrests");
    expect(arrests).toMatchObject({ value: 3, direction: "exact" });
    expect(arrests?.inputs.flatMap((id) => figure(id).countries)).toEqual(["CRI", "CRI", "BRA"]);
  });

  it("shares one count among seven countries, and gives none of them a share", () => {
    expect(valueOf("pyramid-countries")).toBe(7);
    expect(figure("pyramid-victims")).toMatchObject({ countriesShared: true, qualifier: "more_than", value: 200 });
  });

  it("has campaigns in seven countries and four units, wherever they are written down", () => {
    expect(valueOf("campaign-countries")).toBe(7);
    const inRole = (role: string) => facts.mentions.filter((entry) => entry.role === role).map(({ iso3 }) => iso3);
    expect(inRole("campaign")).toEqual(figure("campaigns").countries);
    expect(inRole("unit")).toEqual(figure("four-units").countries);
    expect(facts.units.map(({ iso3 }) => iso3)).toEqual(figure("four-units").countries);
    expect(numberIn(figure("four-units"))).toBe(facts.units.length);
  });
});

describe("the five counts", () => {
  it.each([
    ["potential-victims-safeguarded", "exact", 4414],
    ["irregular-migrants-detected", "exact", 12992],
    ["arrests", "exact", 3744],
    ["arrests-trafficking-smuggling", "more_than", 1800],
    ["officers", "more_than", 14000],
    ["investigations", "more_than", 720],
    ["compound-workers", "approx", 450],
    ["mobile-phones", "exact", 18800],
    ["computers", "more_than", 300],
    ["indian-nationals", "exact", 125],
    ["sea-interception-migrants", "exact", 245],
    ["algeria-people", "exact", 71],
  ] as const)("%s is %s %d", (id, qualifier, value) => expect(figure(id)).toMatchObject({ qualifier, value }));

  it("states 119 countries, as many as we count on its list", () =>
    expect(numberIn(figure("countries-stated"))).toBe(facts.participants.length));

  it("lists 118 members of INTERPOL and one sub-bureau", () => expect(valueOf("members-listed")).toBe(118));

  it("lasted as long as the source file says", () => {
    const { operationStart, operationEnd } = facts.source.release;
    expect(figure("operation-dates")).toMatchObject({ start: operationStart, end: operationEnd });
    expect(valueOf("operation-days")).toBe(12);
  });

  it("has four supporters", () => expect(valueOf("supporters")).toBe(4));
});

describe("every figure", () => {
  it("says of people whom, what happened and how sure", () => {
    const people = facts.figures.filter(({ measure }) => measure === "people");
    expect(people.length).toBeGreaterThan(20);
    expect(
      people.filter((entry) => Object.keys(entry.people ?? {}).join() !== "status,group,action,certainty"),
    ).toEqual([]);
  });

  it.each(facts.figures)("$id stands to another figure in one way only", ({ relations }) => {
    const others = Object.values(relations).flat();
    expect(others).toEqual([...new Set(others)]);
  });

  it("is never declared disjoint on one side and overlapping on the other", () => {
    const against = ({ id, relations: { subsetOf, overlapNotStated, sameAs } }: Figure) =>
      [...subsetOf, ...overlapNotStated, ...sameAs].filter((other) =>
        figure(other).relations.disjointFrom.includes(id),
      );
    expect(facts.figures.flatMap(against)).toEqual([]);
  });

  it("is never more than what it is a part of", () => {
    const pairs = facts.figures.flatMap((part) => part.relations.subsetOf.map((id) => [part, figure(id)] as const));
    expect(pairs.length).toBeGreaterThan(3);
    const larger = pairs.filter(([part, whole]) => (numberIn(part) ?? 0) > (numberIn(whole) ?? Infinity));
    expect(larger.map(([part]) => part.id)).toEqual([]);
  });

  it("is the same as another on both sides, in another unit", () => {
    const pairs = facts.figures.flatMap((one) => one.relations.sameAs.map((id) => [one, figure(id)] as const));
    expect(pairs.filter(([one, other]) => !other.relations.sameAs.includes(one.id) || one.unit === other.unit)).toEqual(
      [],
    );
  });

  it("has no fraction where it counts people", () =>
    expect(facts.figures.filter((entry) => entry.people !== null && !Number.isInteger(numberIn(entry) ?? 0))).toEqual(
      [],
    ));

  it("leaves the 4,414 and the 12,992 without any figure that may be added to them", () => {
    const totals = ["potential-victims-safeguarded", "irregular-migrants-detected"];
    const declared = facts.figures.flatMap(({ id, relations }) =>
      relations.disjointFrom.some((other) => totals.includes(other)) ? [id] : [],
    );
    expect([...declared, ...totals.flatMap((id) => figure(id).relations.disjointFrom)]).toEqual([]);
  });
});
