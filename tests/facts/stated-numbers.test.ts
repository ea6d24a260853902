// Knows which numbers a phrase states, with the word of weight in front. Its phrases are made up.
import { describe, expect, it } from "vitest";
import { numbersIn, statedNumbersIn } from "../../src/facts/stated-numbers.ts";

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
    expect(statedNumbersIn(phrase).map((stated) => stated.weight)).toEqual([weight]),
  );
});
