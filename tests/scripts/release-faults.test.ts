// Knows what stands in the way of freezing a version, each in one clear sentence. Freezes nothing.
import { describe, expect, it } from "vitest";
import { type ReleaseState, releaseFaults } from "../../scripts/release-faults.ts";
import { dataset } from "../../src/facts/dataset.ts";

const change = { version: "1.1.0", date: "2027-01-31", html: "", corrects: false };
const earlier = { version: "1.0.0", date: "2026-11-30", files: {} };
const ready: ReleaseState = {
  version: "1.1.0",
  card: { ...dataset.facts.card, version: "1.1.0", date: "2027-01-31", contact: "geese@lake.org" },
  changes: [change],
  releases: [earlier],
  site: "https://lake.org",
  committed: true,
  leftovers: [],
};
const withContact = (contact: string | null) => ({ card: { ...ready.card, contact } });

describe(releaseFaults, () => {
  it("has nothing against a version that is ready", () => expect(releaseFaults(ready)).toEqual([]));

  it.each<[string, Partial<ReleaseState>, string]>([
    ["there is no contact", withContact(null), "names no contact"],
    ["the contact is a place-holder", withContact("someone@example.org"), "someone@example.org, is a place-holder"],
    ["the contact leads nowhere", withContact("https://lake.invalid"), "is a place-holder"],
    ["the contact is to be found yet", withContact("todo@lake.org"), "is a place-holder"],
    ["the list of changes has no entry", { changes: [] }, "data/CHANGELOG.md has no entry for 1.1.0."],
    [
      "the entry has another day",
      { changes: [{ ...change, date: "2027-02-01" }] },
      "gives 1.1.0 another day than data/dataset.json, which says 2027-01-31.",
    ],
    ["it is already frozen", { releases: [{ ...earlier, version: "1.1.0" }] }, "Version 1.1.0 is already frozen."],
    [
      "a later one is frozen",
      { releases: [{ ...earlier, version: "1.10.0" }] },
      "1.1.0 is older than 1.10.0, the last.",
    ],
    ["the public address is not set", { site: undefined }, "Set SITE_URL to the public address"],
    ["the address is of this machine", { site: "http://localhost:4321" }, "Set SITE_URL to the public address"],
    ["something is not committed", { committed: false }, "Some changes are not committed"],
    ["a release was interrupted", { leftovers: ["public/data/v1.1.0"] }, "did not end: public/data/v1.1.0."],
    ["the dataset has another version", { version: "1.2.0", changes: [{ ...change, version: "1.2.0" }] }, "not 1.2.0"],
  ])("refuses when %s, in one sentence", (_, state, sentence) => {
    const faults = releaseFaults({ ...ready, ...state });
    expect(faults).toEqual([expect.stringContaining(sentence)]);
    expect(faults[0]).toMatch(/^[^\n]+\.$/);
  });

  it.each(["", "1", "1.0", "v1.0.0", "1.0.0-beta", "01.0.0", "one"])("refuses “%s”, which is no version", (version) =>
    expect(releaseFaults({ ...ready, version })).toEqual([expect.stringContaining(`“${version}” is no version`)]),
  );

  it("refuses a version before the first that is frozen", () =>
    expect(releaseFaults({ ...ready, version: "0.1.0" })).toContain(
      "Versions are frozen from 1.0.0 on, and 0.1.0 is older.",
    ));

  it("tells all that stands in the way at once", () =>
    expect(releaseFaults({ ...ready, ...withContact(null), changes: [], committed: false })).toHaveLength(3));
});
