// Squares: which cell of the field stands for a country, and that every participant has one.
import { z } from "zod";
import type { Facts } from "./data-files.ts";
import { CountryCode, uniqueList } from "./fields.ts";
import { formatError } from "./parse-file.ts";

/** The field: so many columns and rows, 4 : 3. */
export const FIELD = { columns: 20, rows: 15 } as const;

const cell = (count: number) =>
  z
    .int()
    .min(0)
    .max(count - 1);

/** One cell of the field and the country that it stands for. Its place keeps neighbours together; it is no geography. */
export const Square = z.strictObject({
  iso3: CountryCode,
  column: cell(FIELD.columns).meta({ description: "Column of the field, 0 in the west." }),
  row: cell(FIELD.rows).meta({ description: "Row of the field, 0 in the north." }),
  listed: z.boolean().meta({
    description:
      "Whether the country is a participant; false for one that is only mentioned, drawn where it is linked.",
  }),
});
export type Square = z.output<typeof Square>;

/** data/squares.json: all squares, row by row; no two share a country or a cell. */
export const Squares = uniqueList(Square, "iso3").superRefine((squares, context) => {
  const taken = new Map<number, string>();
  squares.forEach(({ iso3, column, row }, at) => {
    const place = row * FIELD.columns + column;
    const first = taken.get(place);
    if (first !== undefined)
      context.addIssue({ code: "custom", path: [at, "column"], message: `the cell is taken by ${first} already` });
    taken.set(place, iso3);
  });
});
export type Squares = z.output<typeof Squares>;

/** Every participant has a square, and squares say rightly who is one; a country linked to a case may have one too. */
export function squareErrors({ participants, squares, mentions }: Facts): string[] {
  const participantCodes = new Set(participants.map(({ iso3 }) => iso3));
  const mentioned = new Set(mentions.map(({ iso3 }) => iso3));
  const placed = new Set(squares.map(({ iso3 }) => iso3));
  return [
    ...participants
      .filter(({ iso3 }) => !placed.has(iso3))
      .map(({ iso3 }) => formatError("data/squares.json", [iso3], "is a participant and has no square")),
    ...squares
      .filter(({ iso3, listed }) => participantCodes.has(iso3) !== listed)
      .map(({ iso3, listed }) =>
        formatError("data/squares.json", [iso3, "listed"], listed ? "it is no participant" : "it is a participant"),
      ),
    ...squares
      .filter(({ iso3, listed }) => !listed && !mentioned.has(iso3))
      .map(({ iso3 }) => formatError("data/squares.json", [iso3], "is neither a participant nor mentioned")),
  ];
}
