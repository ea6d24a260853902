// Which figures the schema takes.
import { describe, expect, it } from "vitest";
import { Figure } from "../../src/facts/figure.ts";
import { aFigure, type FigureChanges } from "../a-figure.ts";

const taken = (changes: FigureChanges) => Figure.safeParse(aFigure(changes)).success;

describe("Figure", () => {
  it.each(["exact", "more_than", "approx", "implicit", "vague", "dates"] as const)(
    "takes a figure that is %s",
    (qualifier) => expect(taken({ qualifier })).toBe(true),
  );

  it.each<[FigureChanges, string]>([
    [{ value: Number.NaN }, "no number"],
    [{ value: Number.POSITIVE_INFINITY }, "no end"],
    [{ value: -1 }, "less than nothing"],
    [{ id: "Arrests" }, "a capital in an id"],
    [{ id: "a--b" }, "an empty part in an id"],
    [{ unit: "Mobile phones" }, "a unit that is no noun in small letters"],
    [{ paragraph: 0 }, "before the first paragraph"],
    [{ paragraph: 1.5 }, "between two paragraphs"],
    [{ phrase: "one" }, "a phrase of one word proves nothing"],
    [{ phrase: "a b c d e f g h i" }, "nine words are more than evidence"],
    [{ phrase: "two  spaces" }, "two spaces"],
    [{ qualifier: "vague", vagueWord: "" }, "a vague figure without its word"],
    [{ qualifier: "dates", start: "2025-02-30" }, "a day that no calendar has"],
    [{ period: { start: "2025-11-21", end: "2025-11-10" } }, "a period that runs backwards"],
    [
      { people: { status: "victims", group: null, action: "identified", certainty: "reported" } },
      "people behind a count of things",
    ],
  ])("refuses %j: %s", (changes) => expect(taken(changes)).toBe(false));
});
