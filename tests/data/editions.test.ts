// Each edition's counts have sources, and that the third agrees with the figures.
import { describe, expect, it } from "vitest";
import inputFile from "../../data/editions.json" with { type: "json" };
import figureInputFile from "../../data/figures.json" with { type: "json" };
import textInput from "../../data/text/en/editions.json" with { type: "json" };
import { Editions } from "../../src/facts/edition.ts";
import { EditionText, textsOf } from "../../src/facts/entry-texts.ts";
import { parseFile } from "../../src/facts/parse-file.ts";

const { items: input } = inputFile;
const { items: figureInput } = figureInputFile;

const file = "data/editions.json";
const editions = parseFile(Editions, file, input);
const texts = parseFile(textsOf(EditionText), "data/text/en/editions.json", textInput);
const figureOf = (figureId: string | null) => figureInput.find(({ id }) => id === figureId);
const third = editions.find(({ id }) => id === "liberterra-iii");

describe("data/editions.json", () => {
  it("has three editions, oldest first", () =>
    expect(editions.map(({ id, dates }) => [id, dates.span.start])).toEqual([
      ["liberterra-i", "2021-07-05"],
      ["liberterra-ii", "2024-09-29"],
      ["liberterra-iii", "2025-11-10"],
    ]));

  it.each(Object.entries(third?.counts ?? {}))("has %s of the third edition as the figures have it", (_, count) => {
    const figure = count.qualifier === "not_found" ? undefined : figureOf(count.figureId);
    expect(figure?.value).toBe(count.value);
    expect(figure?.qualifier).toBe(count.qualifier);
  });

  it("has the days of the third edition as the figures have them", () => {
    const { start, end } = third?.dates.span ?? {};
    expect(figureOf(third?.dates.figureId ?? null)).toMatchObject({ start, end });
  });

  it("says of one count only that it was not found", () => {
    const gaps = editions.flatMap(({ id, counts }) =>
      Object.entries(counts)
        .filter(([, count]) => count.qualifier === "not_found")
        .map(([name]) => [id, name]),
    );
    expect(gaps).toEqual([["liberterra-i", "traffickingAndSmuggling"]]);
  });

  it("has words for every edition and for nothing else", () =>
    expect(Object.keys(texts)).toEqual(editions.map(({ id }) => id)));
});

describe("Editions", () => {
  const faultOf = (span: object) => () =>
    parseFile(Editions, file, input.map((entry) => ({ ...entry, dates: { ...entry.dates, span } })).slice(0, 1));

  it("names the edition that ends before it starts", () =>
    expect(faultOf({ start: "2021-07-09", end: "2021-07-05" })).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/editions.json › liberterra-i › dates › span: must not end before it starts]`,
    ));
});
