// When a phrase proves a figure and when it does not. Its phrases are made up.
import { describe, expect, it } from "vitest";
import { numbersIn, statedNumbersIn, unprovenBy } from "../../src/facts/evidence.ts";
import { aFigure, type FigureChanges } from "../a-figure.ts";

const cases = (...rows: [FigureChanges, string][]) => rows.map(([changes, why]) => ({ ...changes, changes, why }));

describe(unprovenBy, () => {
  it.each(
    cases(
      [{ value: 4414, phrase: "all 4,414 pears" }, "the number stands in it"],
      [{ value: 12, phrase: "a 12-metre tall tree" }, "a hyphen joins it to its unit"],
      [{ value: 9, phrase: "a nine-metre tall tree" }, "it may be a word"],
      [{ value: 5_940_000, phrase: "pears for 5.94 million" }, "millions are worked out"],
      [{ qualifier: "more_than", value: 1800, phrase: "more than 1,800 pears" }, "the floor is said"],
      [{ qualifier: "more_than", value: 7, phrase: "more than seven pears" }, "also before a word"],
      [{ qualifier: "approx", value: 450, phrase: "some 450 pears" }, "the estimate is said"],
      [{ qualifier: "vague", vagueWord: "hundreds", phrase: "Hundreds of pears" }, "a capital does not matter"],
      [{ qualifier: "vague", vagueWord: "mostly", phrase: "pears, mostly green" }, "nor does a comma"],
      [{ qualifier: "implicit", phrase: "a single pear tree" }, "a singular says one"],
      [{ qualifier: "implicit", phrase: "The pear’s stalk" }, "so does an article"],
      [
        { qualifier: "implicit", phrase: "boy under a pear tree" },
        "so does the singular of a person, whose article is left out",
      ],
      [{ qualifier: "dates", phrase: "10 to 21 November 2025" }, "a month and a year shared by both days"],
      [
        { qualifier: "dates", start: "2024-09-29", end: "2024-10-04", phrase: "29 September to 4 October 2024" },
        "two months",
      ],
    ),
  )("takes “$phrase”: $why", ({ changes }) => expect(unprovenBy(aFigure(changes))).toBeNull());

  it.each<[FigureChanges, string, string]>([
    [{ value: 44, phrase: "all 4,414 pears" }, "does not say the value 44", "part of a number is another number"],
    [{ value: 21, phrase: "twenty-two pears" }, "does not say the value 21", "words are read to twelve, not guessed"],
    [
      { value: 1800, phrase: "more than 1,800 pears" },
      'says "more than" in front of 1800, so the qualifier is not exact',
      "a floor is not exact",
    ],
    [
      { value: 5_940_000, phrase: "more than 5.94 million pears" },
      'says "more than" in front of 5940000, so the qualifier is not exact',
      "nor is one in millions",
    ],
    [
      { value: 7, phrase: "some seven pears" },
      'says "some" in front of 7, so the qualifier is not exact',
      "nor is one in a word",
    ],
    [
      { value: 8, phrase: "in 2018 some 8 pears" },
      'says "some" in front of 8, so the qualifier is not exact',
      "the 8 of a year is not the one",
    ],
    [
      { value: 30, phrase: "nearly 30 pears" },
      'says "nearly" in front of 30, so the qualifier is not exact',
      "other words weigh too",
    ],
    [
      { qualifier: "more_than", value: 720, phrase: "opened 720 new pears" },
      'does not say the qualifier "more than" in front of 720',
      "no floor is made up",
    ],
    [
      { qualifier: "more_than", value: 200, phrase: "more than 100 of 200" },
      'does not say the qualifier "more than" in front of 200',
      "the floor belongs to another number",
    ],
    [
      { qualifier: "approx", value: 450, phrase: "more than 450 pears" },
      'does not say the qualifier "some" in front of 450',
      "a floor is no estimate",
    ],
    [
      { qualifier: "vague", vagueWord: "hundred", phrase: "hundreds of pears" },
      'does not say the word "hundred"',
      "a whole word is asked for",
    ],
    [
      { qualifier: "implicit", phrase: "pears in another garden" },
      "does not say an article or a singular that says one",
      "“an” inside “another” is no article",
    ],
    [
      { qualifier: "dates", start: "2025-10-10", phrase: "10 to 21 November 2025" },
      "does not say the days 2025-10-10 and 2025-11-21",
      "the first day's month counts too",
    ],
    [
      { qualifier: "dates", end: "2026-11-21", phrase: "10 to 21 November 2025" },
      "does not say the days 2025-11-10 and 2026-11-21",
      "so does the year",
    ],
  ])("refuses %j, for it %s: %s", (changes, reason) => expect(unprovenBy(aFigure(changes))).toBe(reason));
});

describe(numbersIn, () => {
  it.each([
    ["4,414 pears", [4414], "a comma groups digits"],
    ["some 450, at most", [450], "a comma after the number is no part of it"],
    ["12,992,001 pears", [12992001], "commas may group twice"],
    ["a 12-metre tall tree", [12], "a hyphen ends the digits"],
    ["a nine-metre tall tree", [9], "a hyphen ends the word"],
    ["Seven pears", [7], "a capital opens a sentence"],
    ["freezing BRL 5.94 million", [5_940_000], "a fraction of millions"],
    ["USD 1.1 million)", [1_100_000], "no floating-point dust"],
    ["two hundred pears", [200], "not two"],
    ["twenty-one pears", [], "not one: nothing is better than a wrong number"],
    ["seventy pears", [], "a longer word is not seven"],
    ["someone phoned", [], "no number inside a word"],
    ["10 to 21 May 2025", [10, 21, 2025], "every number, in order"],
    ["10–21 May", [10, 21], "a dash parts numbers"],
    ["section 3.14", [3.14], "not 3, nor 14"],
    ["hundreds of pears", [], "a vague word is no number"],
    ["B2B pears", [], "no digits inside a word"],
  ])("finds in “%s” %j: %s", (phrase, numbers) => expect(numbersIn(phrase)).toEqual(numbers));
});

describe(statedNumbersIn, () => {
  it.each([
    ["more than 1,800 pears", "more than"],
    ["More than seven pears", "more than"],
    ["some 450 pears", "some"],
    ["up to 30 pears", "up to"],
    ["at least three pears", "at least"],
    ["45 pears and some figs", null],
    ["threesome 450", null],
    ["30 pears", null],
  ])("hears in “%s” the weight %j", (phrase, weight) =>
    expect(statedNumbersIn(phrase).map((stated) => stated.qualifier)).toEqual([weight]),
  );
});
