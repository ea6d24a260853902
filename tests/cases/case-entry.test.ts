// Proves what the page of cases may mark and how it sorts the entries.
import { describe, expect, it } from "vitest";
import { dataset } from "../../src/facts/dataset.ts";
import { caseEntries } from "../../src/cases/case-entry.ts";

const entry = (id: string) => caseEntries.find((candidate) => candidate.id === id);

describe("caseEntries", () => {
  it("are all cases by their kind, then prevention", () => {
    const groups = Map.groupBy(caseEntries, ({ group }) => group);
    const kinds = ["trafficking", "smuggling", "other"] as const;
    const { cases, prevention } = dataset.facts;
    expect([...groups].map(([group, entries]) => [group, entries.length])).toEqual([
      ...kinds.map((kind) => [kind, cases.filter((one) => one.kind === kind).length]),
      ["prevention", prevention.length],
    ]);
  });

  it("mark a place where the case happened, and a mention for every other role", () =>
    expect(entry("spain-salons")?.marks).toEqual([
      { iso3: "ESP", mark: "place" },
      { iso3: "COL", mark: "mention" },
    ]));

  it("mark nothing for cases told in words only", () =>
    expect(caseEntries.filter(({ wordsOnly }) => wordsOnly).map(({ id, marks }) => [id, marks.length])).toEqual([
      ["some-children", 0],
      ["one-girl", 0],
      ["one-boy", 0],
    ]));

  it("mark no place for the find of weapons", () =>
    expect(entry("moldova-romania-weapons")?.marks.map(({ mark }) => mark)).toEqual(["mention", "mention"]));

  it("go to the region of their place, not to that of a nationality", () => {
    expect(entry("mali-women")?.regions).toEqual(["africa"]);
    expect(entry("repatriation-from-earlier-actions")?.regions).toEqual(["asia"]);
  });
});
