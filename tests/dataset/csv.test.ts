import { describe, expect, it } from "vitest";
import type { Cell } from "../../src/tables/column.ts";
import { toCsv } from "../../src/dataset/csv.ts";

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
