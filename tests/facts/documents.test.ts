// The list of changes goes with the dataset.
import { describe, expect, it } from "vitest";
import { changes, editionLineOf, lastCorrection } from "../../src/facts/documents.ts";
import { dataset } from "../../src/facts/dataset.ts";
import { embedLanguages } from "../../src/facts/embed-language.ts";
import { dayOf } from "../../src/facts/wording.ts";

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

const { date } = dataset.facts.card;

describe.each(Object.values(embedLanguages))("in $locale, a widget", (language) => {
  it("that is frozen names its version and its day, whatever was corrected before", () => {
    const line = editionLineOf(language, "1.2.3", "2027-01-31");
    expect(line).toContain("1.2.3");
    expect(line).toContain(dayOf(date, language.locale));
    expect(line).not.toContain(dayOf("2027-01-31", language.locale));
  });

  it("that is the latest says when something was corrected", () =>
    expect(editionLineOf(language, null, "2027-01-31")).toContain(dayOf("2027-01-31", language.locale)));

  it("says nothing while there is nothing to say", () =>
    expect(editionLineOf(language, null, undefined)).toBeUndefined());
});
