// The cells on which tables break – accents, apostrophes, quotes, commas, nothing – and that every built form and every
// parser gives them back.
import { parse as csvParse } from "csv-parse/sync";
import { csvParse as d3Parse } from "d3-dsv";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { TABLE_NAMES } from "../../../src/tables/tables.ts";
import { readWorkbook } from "../../dataset/read-workbook.ts";
import { tableNamed } from "../page-table.ts";
import { builtBytes, builtText } from "./built-file.ts";

type Strings = Record<string, string>;

const parsers: Readonly<Record<string, (text: string) => Strings[]>> = {
  papaparse: (text) => Papa.parse<Strings>(text, { header: true, skipEmptyLines: true }).data,
  "csv-parse": (text) => csvParse<Strings>(text, { columns: true }),
  "d3-dsv": (text) => d3Parse(text).map((row) => ({ ...row })),
};
const participants = builtText("participants.csv");
const [header = [], ...sheet] = readWorkbook(builtBytes("liberterra-iii.xlsx")).get("participants") ?? [];
const json = JSON.parse(builtText("participants.json")) as Strings[];
const page = tableNamed("participants");

const NAMES = [
  ["CIV", "Côte d’Ivoire", "Cote d'Ivoire"],
  ["TUR", "Türkiye", "Türkiye"],
  ["STP", "São Tomé and Príncipe", "Sao Tome and Principe"],
  ["CUW", "Curaçao", "Curacao"],
  ["TCA", "Turks and Caicos Islands (UK)", "Turks & Caicos (UK)"],
] as const;

describe.each(Object.entries(parsers))("%s", (_, parse) => {
  const rows = new Map(parse(participants).map((row) => [row["iso3"], row]));

  it.each(NAMES)("reads %s as %s, in the list %s", (iso3, name, listed) => {
    expect(rows.get(iso3)).toMatchObject({ name, name_listed: listed });
  });

  it("keeps the code of Namibia and the zeros of Algeria", () => {
    expect(rows.get("NAM")?.["iso2"]).toBe("NA");
    expect(rows.get("DZA")?.["iso_numeric"]).toBe("012");
  });

  it("reads an empty cell as nothing", () => {
    expect(rows.get("TCA")?.["administered_by"]).toBe("GBR");
    expect(rows.get("TUR")?.["administered_by"]).toBe("");
  });

  it.each(TABLE_NAMES)("reads %s as the other two do", (name) => {
    const read = parse(builtText(`${name}.csv`));
    for (const other of Object.values(parsers)) expect(read).toEqual(other(builtText(`${name}.csv`)));
  });
});

describe("JSON, workbook and page", () => {
  it.each(NAMES)("have %s as %s, in the list %s", (iso3, name, listed) => {
    const cells = sheet.find((row) => row[header.indexOf("iso3")] === iso3) ?? [];
    const shown = page.rows.find((row) => row[page.columns.indexOf("iso3")] === iso3) ?? [];
    expect(json.find((row) => row["iso3"] === iso3)).toMatchObject({ name, name_listed: listed });
    expect(["name", "name_listed"].map((column) => cells[header.indexOf(column)])).toEqual([name, listed]);
    expect(["name", "name_listed"].map((column) => shown[page.columns.indexOf(column)])).toEqual([name, listed]);
  });

  it("keep codes as text in the workbook", () => {
    const algeria = sheet.find((row) => row[header.indexOf("iso3")] === "DZA") ?? [];
    expect(algeria[header.indexOf("iso_numeric")]).toBe("012");
  });
});

describe("the built CSV files", () => {
  const all = TABLE_NAMES.map((name) => builtText(`${name}.csv`)).join("");

  it("hold commas within quoted cells, quotation marks and empty cells, so that the tests above mean something", () => {
    expect(all).toMatch(/"[^"\r\n]*,[^"\r\n]*"/);
    expect(all).toMatch(/[“”]/);
    expect(all).toMatch(/,,/);
  });
});
