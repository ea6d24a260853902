// Knows that a widget says, in every language, whether it stays as it is and whether something was corrected.
import { describe, expect, it } from "vitest";
import { dataset } from "../../src/facts/dataset.ts";
import { editionLineOf } from "../../src/facts/edition-line.ts";
import { embedLanguages } from "../../src/facts/embed-language.ts";
import { dayOf } from "../../src/facts/number-format.ts";

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
