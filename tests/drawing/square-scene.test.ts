// The field of squares: every participant once, in every state as many full as the number says, and told apart by all.
import { describe, expect, it } from "vitest";
import { dataset } from "../../src/facts/dataset.ts";
import { FIELD } from "../../src/facts/square.ts";
import { StageFill } from "../../src/facts/story.ts";
import { squareScene, TURNS, type SquareMark } from "../../src/drawing/square-scene.ts";
import { contrast, lightOf, schemes, sights } from "../site/palette.ts";

const { participants, squares } = dataset.facts;
const count = (id: string) => dataset.derived.get(id)?.value ?? 0;
const codesWith = (scene: ReturnType<typeof squareScene>, mark: SquareMark) =>
  scene.squares.filter((square) => square.mark === mark).map(({ iso3 }) => iso3);

describe("data/squares.json", () => {
  it("has a cell for each participant, each its own, and for two that are linked to a case", () => {
    expect(squares).toHaveLength(121);
    expect(
      squares
        .filter(({ listed }) => listed)
        .map(({ iso3 }) => iso3)
        .sort(),
    ).toEqual(participants.map(({ iso3 }) => iso3).sort());
    expect(
      squares
        .filter(({ listed }) => !listed)
        .map(({ iso3 }) => iso3)
        .sort(),
    ).toEqual(["AFG", "USA"]);
    expect(new Set(squares.map(({ column, row }) => row * FIELD.columns + column)).size).toBe(121);
  });

  it("gives each square but a few on their own a neighbour of its own region", () => {
    const regionOf = new Map(participants.map(({ iso3, region }) => [iso3, region]));
    const strays = squares.filter(({ iso3, column, row, listed }) => {
      const near = squares.filter(
        (other) => Math.max(Math.abs(other.column - column), Math.abs(other.row - row)) === 1,
      );
      return listed && !near.some((other) => regionOf.get(other.iso3) === regionOf.get(iso3));
    });
    expect(strays.map(({ iso3 }) => iso3)).toEqual(["CAN", "KAZ", "MNG"]);
  });
});

describe(squareScene, () => {
  it.each([
    ["listed", "listed"],
    ["named", "named-beyond-list"],
    ["told", "case-told"],
    ["own-count", "own-victim-count"],
  ] as const)("fills in the state %s as many squares as the number %s, and leaves the others empty", (fill, number) => {
    const scene = squareScene({ fill });
    expect(codesWith(scene, "full")).toHaveLength(count(number));
    expect(codesWith(scene, "thin")).toHaveLength(count("listed") - count(number));
  });

  it("tells three standings apart by full, thick and thin", () => {
    const scene = squareScene({ fill: "standings" });
    expect(["full", "thick", "thin"].map((mark) => codesWith(scene, mark as SquareMark).length)).toEqual(
      ["case-told", "named-otherwise", "only-listed"].map(count),
    );
  });

  it.each(StageFill.options)("has in the state %s a square for each participant and for nobody else", (fill) => {
    expect(
      squareScene({ fill })
        .squares.map(({ iso3 }) => iso3)
        .sort(),
    ).toEqual(participants.map(({ iso3 }) => iso3).sort());
  });

  it("draws a country that is not on the list only where a case links it, dashed", () => {
    const scene = squareScene({ fill: "highlight", highlight: ["BRA"], outline: ["AFG", "MEX", "PAK", "USA"] });
    expect(codesWith(scene, "full")).toEqual(["BRA"]);
    expect(codesWith(scene, "thick").sort()).toEqual(["MEX", "PAK"]);
    expect(codesWith(scene, "dashed").sort()).toEqual(["AFG", "USA"]);
    expect(scene.key.map(({ mark }) => mark)).toEqual(["full", "thick", "thin", "dashed"]);
  });

  it("names for ears whose squares are full, where these are not all", () => {
    const { alt, squares: drawn } = squareScene({ fill: "told" });
    expect(drawn.filter(({ mark, name }) => mark === "full" && !alt.includes(name))).toEqual([]);
  });

  it("gives a number to those with their own count alone", () => {
    const numbered = squareScene({ fill: "own-count" }).squares.filter(({ number }) => number !== null);
    expect(numbered.map(({ iso3, number }) => [iso3, number])).toEqual([
      ["ESP", "21"],
      ["MLI", "47"],
    ]);
  });

  it("lets squares go out in turns that are spread and that each has", () => {
    const turns = squareScene({ fill: "listed" }).squares.map(({ turn }) => turn);
    const sizes = Array.from({ length: TURNS }, (_, turn) => turns.filter((other) => other === turn).length);
    expect(Math.min(...sizes)).toBeGreaterThan(0);
    expect(Math.max(...sizes)).toBeLessThan(119 / 4);
  });
});

describe.each(schemes.flatMap((scheme) => Object.keys(sights).map((sight) => ({ scheme, sight }))))(
  "squares in $scheme, $sight",
  ({ scheme, sight }) => {
    const see = sights[sight] ?? ((light) => light);
    const apart = (a: string, b: string) => contrast(see(lightOf(a, scheme)), see(lightOf(b, scheme)));

    it.each([
      ["a full square on empty ones", "square", "paper", 3],
      ["a thin frame", "square-line", "paper", 3],
      ["a dashed frame", "linked-line", "paper", 3],
      ["a code on an empty square", "ink-second", "paper", 4.5],
      ["a code on a full square", "paper", "square", 4.5],
    ] as const)("%s can be seen", (_, mark, ground, least) =>
      expect(apart(mark, ground)).toBeGreaterThanOrEqual(least),
    );
  },
);
