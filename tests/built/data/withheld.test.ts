// No built file for machines says what is withheld, or in its own words what is to be avoided.
import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { findCautions } from "../../../src/facts/caution.ts";
import { dataset } from "../../../src/facts/dataset.ts";
import { findWithheld } from "../../../src/facts/withheld.ts";
import { readWorkbook } from "../../dataset/read-workbook.ts";
import { builtBytes, builtPaths, builtText } from "./built-file.ts";

const { cautions, withheld } = dataset.facts;
const texts = builtPaths().filter((path) => !/\.(zip|xlsx)$/.test(path));
const hits = (place: string, block: string) => findWithheld(block, withheld).map(({ id }) => `${place}: ${id}`);

/** Columns in the words of the release, which stand beside their qualifier, and addresses. */
const QUOTED = new Set(["phrase", "value_text", "source_address", "dates_source_address", "home_page"]);

/** Places in numbers alone, which say no word and would take seconds to look through. */
const COORDINATES = /\[[\d.,[\]-]{40,}\]/g;

describe("what is withheld", () => {
  it("stands in no line of a file", () => {
    const linesOf = (path: string) => builtText(path).replace(COORDINATES, " ").split("\n");
    const lines = texts.flatMap((path) => linesOf(path).map((line) => [line, path] as const));
    const once = new Map(lines);
    expect(once.size).toBeGreaterThan(1000);
    expect([...once].flatMap(([line, path]) => hits(path, line))).toEqual([]);
  });

  it("stands in no row of the workbook", () => {
    const rows = [...readWorkbook(builtBytes("liberterra-iii.xlsx"))].flatMap(([sheet, lines]) =>
      lines.map((cells) => ({ sheet, block: cells.join(" ") })),
    );
    expect(rows.length).toBeGreaterThan(500);
    expect(rows.flatMap(({ sheet, block }) => hits(sheet, block))).toEqual([]);
  });
});

describe("wordings to avoid", () => {
  it.each(texts.filter((path) => path.endsWith(".csv")))("stand in none of our cells of %s", (path) => {
    const cells = csvParse(builtText(path)).flatMap((row) => Object.entries(row));
    const ours = cells.filter(([column, cell]) => !QUOTED.has(column) && !/^[\d.]*$/.test(cell));
    expect(ours.flatMap(([, cell]) => findCautions(cell, cautions))).toEqual([]);
  });

  it.each(["README.md", "CHANGELOG.md", "CITATION.cff", "citation.bib"])("stand nowhere in %s", (path) => {
    expect(findCautions(builtText(path), cautions)).toEqual([]);
  });
});
