// The line round the squares that share one total: it takes in all of them and nobody else.
import { describe, expect, it } from "vitest";
import { joinedOutline } from "../../src/drawing/square-together.ts";

const cell = (column: number, row: number) => ({ column, row });

describe(joinedOutline, () => {
  it("runs round one cell", () => expect(joinedOutline([cell(2, 3)])).toBe("M2 3h1M3 3v1M2 4h1M2 3v1"));

  it("leaves out the side that two cells share", () =>
    expect(joinedOutline([cell(0, 0), cell(1, 0)])).toBe("M0 0h1M0 1h1M0 0v1M1 0h1M2 0v1M1 1h1"));

  it("joins cells at a corner by the corner alone", () =>
    expect(joinedOutline([cell(0, 0), cell(1, 1)]).match(/[HV]/g)).toBeNull());

  it("joins groups that do not touch along the gaps, at their nearest corners", () =>
    expect(joinedOutline([cell(0, 0), cell(3, 1)])).toContain("M1 1H3V1"));
});
