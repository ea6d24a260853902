// Three parsers that readers of our CSV use, and that they agree with each other and with the rows.
import { describe, expect, it } from "vitest";
import type { Cell } from "../../src/tables/table.ts";
import { csvFiles, toCsv } from "../../src/dataset/table-files.ts";
import { parse as csvParse } from "csv-parse/sync";
import { csvParse as d3Parse } from "d3-dsv";
import fc from "fast-check";
import Papa from "papaparse";
import { dataset } from "../../src/facts/dataset.ts";
import { anyRowsOf, columnsOf, TABLE_NAMES } from "../../src/tables/tables.ts";

const csv = (cell: Cell) => toCsv("geese", ["id", "note"], [{ id: "grey", note: cell }]);

describe(toCsv, () => {
  it("writes a header, one line per row and CRLF after each", () => {
    const rows = [
      { id: "grey", many: 7, shared: true },
      { id: "white", many: null, shared: false },
    ];
    expect(toCsv("geese", ["id", "many", "shared"], rows)).toBe("id,many,shared\r\ngrey,7,true\r\nwhite,,false\r\n");
  });

  it("has no byte order mark", () => expect(csv("honk").charCodeAt(0)).toBe("i".charCodeAt(0)));

  it.each<[Cell, string, string]>([
    ["plain words", "plain words", "spaces need no quotes"],
    ["one, two", '"one, two"', "a comma parts cells"],
    ['she said "honk"', '"she said ""honk"""', "a quote is doubled"],
    ["two\nlines", '"two\nlines"', "a line break would end the row"],
    ["two\r\nlines", '"two\r\nlines"', "so would this"],
    ["“honk” – Côte d’Ivoire", "“honk” – Côte d’Ivoire", "typographic signs stand as they are"],
    ["minus - inside", "minus - inside", "only the beginning counts"],
    [0, "0", "zero is a value"],
    [null, "", "no value is an empty cell"],
  ])("writes %j as %s: %s", (cell, expected) => expect(csv(cell)).toBe(`id,note\r\ngrey,${expected}\r\n`));

  it.each(["=1+1", "+1", "-1", "@goose", "\tgoose", "\rgoose", "\0goose", " =1+1", "＝1+1", -3])(
    "refuses the cell %j",
    (cell) => {
      expect(() => csv(cell)).toThrow(/^table geese › grey › note: begins with /);
    },
  );

  it("names table, row and column of what it refuses", () => {
    expect(() => csv("=cmd()")).toThrowErrorMatchingInlineSnapshot(
      `[DataError: table geese › grey › note: begins with "=", as a formula would]`,
    );
  });

  it("refuses text that is not in NFC", () => expect(() => csv("Co\u0302te")).toThrow(/is not in Unicode NFC/));

  it.each(["Id", "what is counted", "_id", "1st", ""])("refuses the column name %j", (name) => {
    expect(() => toCsv("geese", [name], [])).toThrow(/is no column name/);
  });
});

type Strings = Record<string, string>;

const texts = csvFiles(dataset).map(({ bytes }) =>
  new TextDecoder("utf-8", { ignoreBOM: true, fatal: true }).decode(bytes),
);
const parsers: Record<string, (text: string) => Strings[]> = {
  papaparse: (text) => Papa.parse<Strings>(text, { header: true, skipEmptyLines: true }).data,
  "csv-parse": (text) => csvParse<Strings>(text, { columns: true }),
  "d3-dsv": (text) => d3Parse(text).map((row) => ({ ...row })),
};

describe.each(Object.entries(parsers))("%s", (_, parse) => {
  it.each(TABLE_NAMES.map((name, index) => [name, texts[index] ?? ""] as const))(
    "reads %s as it was written",
    (name, text) => {
      const names = columnsOf(name).map((column) => column.name);
      const written = anyRowsOf(name).map((row) =>
        Object.fromEntries(names.map((column) => [column, row[column] === null ? "" : String(row[column])])),
      );
      const read = parse(text);
      expect(Object.keys(read[0] ?? {})).toEqual(names);
      expect(read).toEqual(written);
    },
  );
});

describe("any text that is not refused", () => {
  const text = fc
    .string({
      unit: fc.oneof(fc.constantFrom('"', ",", "\r", "\n", "’", "é", " ", ";", "="), fc.string({ maxLength: 1 })),
    })
    .map((cell) => cell.normalize("NFC"))
    .filter((cell) => !/^\s*[=+\-@＝＋－＠]|^[\t\r\0]/.test(cell));
  const options = { header: true, delimiter: ",", newline: "\r\n" } as const;

  it("comes back from all three as it was", () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (notes) => {
        const rows = notes.map((note, index) => ({ id: `row-${index}`, note }));
        const csv = toCsv("geese", ["id", "note"], rows);
        expect(parsers["csv-parse"]?.(csv)).toEqual(rows);
        expect(parsers["d3-dsv"]?.(csv)).toEqual(rows);
        expect(Papa.parse(csv.slice(0, -2), options).data).toEqual(rows);
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});

describe("phrases", () => {
  it("stand in the flagship sign by sign as in the data", () => {
    const phrases = new Map(d3Parse(texts[0] ?? "").map((row) => [row["id"], row["phrase"]]));
    expect(dataset.facts.figures.filter(({ id, phrase }) => phrases.get(id) !== phrase)).toEqual([]);
  });
});
