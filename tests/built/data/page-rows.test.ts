// The page and the map say what the files say: the same rows, cell by cell.
import { csvParse } from "d3-dsv";
import type { FeatureCollection } from "geojson";
import { describe, expect, it } from "vitest";
import type { Row } from "../../../src/tables/table.ts";
import { previewOf } from "../../../src/tables/preview.ts";
import { TABLE_NAMES } from "../../../src/tables/tables.ts";
import { readWorkbook } from "../../dataset/read-workbook.ts";
import { textOf } from "../../built-site.ts";
import { countriesIn } from "../../drawn-groups.ts";
import { tableNamed } from "../page-table.ts";
import { builtBytes, builtText } from "./built-file.ts";

const sheets = readWorkbook(builtBytes("liberterra-iii.xlsx"));

describe.each(TABLE_NAMES)("table %s on the page", (name) => {
  const { columns, rows } = tableNamed(name);

  it("has every row of the CSV, in its order, cell by cell", () => {
    const inCsv = csvParse(builtText(`${name}.csv`)).map((row) => columns.map((column) => row[column]));
    expect(columns).toEqual(previewOf(name).columns.map((column) => column.name));
    expect(rows).toEqual(inCsv);
  });

  it("has the same in JSON and in the workbook", () => {
    const json = JSON.parse(builtText(`${name}.json`)) as Row[];
    const [header = [], ...sheet] = sheets.get(name) ?? [];
    expect(rows).toEqual(json.map((row) => columns.map((column) => String(row[column] ?? ""))));
    expect(rows).toEqual(sheet.map((cells) => columns.map((column) => String(cells[header.indexOf(column)] ?? ""))));
  });
});

describe("the map", () => {
  const story = textOf("index.html");
  const inGroup = (tier: string) => countriesIn(story, tier);
  const participants = csvParse(builtText("participants.csv"));
  const withStanding = (wanted: string) =>
    participants.filter(({ coverage }) => coverage === wanted).map(({ iso3 }) => iso3);

  it.each([
    ["case_described", ["own", "told"]],
    ["mentioned", ["named"]],
    ["listed_only", ["listed"]],
  ])("draws as %s the participants that the CSV calls so", (standing, tiers) => {
    expect(tiers.flatMap(inGroup).toSorted()).toEqual(withStanding(standing));
  });

  it("and the GeoJSON have the participants of the CSV, and no other shape that counts as one", () => {
    const { features } = JSON.parse(builtText("participants.geojson")) as FeatureCollection;
    const drawn = ["own", "told", "named", "listed"].flatMap(inGroup).toSorted();
    expect(features.map(({ id }) => id)).toEqual(participants.map(({ iso3 }) => iso3));
    expect(drawn).toEqual(participants.map(({ iso3 }) => iso3));
  });
});
