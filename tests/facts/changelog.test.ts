// Knows that the list of changes goes with the dataset. Knows no change.
import { describe, expect, it } from "vitest";
import { changes, lastCorrection } from "../../src/facts/changelog.ts";
import { dataset } from "../../src/facts/dataset.ts";

describe("data/CHANGELOG.md", () => {
  it("begins with the version of the dataset, and goes back from there", () => {
    const { version, date } = dataset.facts.card;
    expect(changes[0]).toMatchObject({ version, date });
    expect(changes.map((change) => change.date)).toEqual(
      changes
        .map((change) => change.date)
        .toSorted()
        .toReversed(),
    );
  });

  it("tells as the last correction the newest version that corrects something, or none", () =>
    expect(lastCorrection).toBe(changes.filter(({ corrects }) => corrects)[0]));
});
