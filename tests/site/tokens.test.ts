// Proves that text can be read and standings told apart: in light and dark, in grey, and without green cones.
import { describe, expect, it } from "vitest";
import { contrast, lightOf, type Scheme, schemes, sights, tokens, unpaired } from "./palette.ts";

const ways = schemes.flatMap((scheme) => Object.keys(sights).map((sight) => ({ scheme, sight })));

/** Contrast of two tokens as they are seen. */
function apart(a: string, b: string, scheme: Scheme, sight: string): number {
  const see = sights[sight] ?? ((light) => light);
  return contrast(see(lightOf(a, scheme)), see(lightOf(b, scheme)));
}

/** How the map to explore tells each standing: ground, outline, and the colour of its pattern on the ground. */
const standings = {
  told: { fill: "listed", outline: "listed", pattern: "solid" },
  named: { fill: "only-listed", outline: "listed", pattern: "hatch", mark: "listed" },
  onlyListed: { fill: "only-listed", outline: "emptied-line", pattern: "stipple", mark: "speck" },
  notListed: { fill: "land", outline: "coast", pattern: "plain" },
  linked: { fill: "land", outline: "linked-line", pattern: "dashes" },
} as const;
type Name = keyof typeof standings;
const names = Object.keys(standings) as Name[];
const pairs = names.flatMap((a, index) => names.slice(index + 1).map((b) => ({ a, b })));

describe("tokens.css", () => {
  it("gives every colour as a pair, for light and for dark", () => {
    expect(unpaired).toEqual([]);
    expect(tokens.size).toBeGreaterThan(15);
  });
});

describe.each(ways)("in $scheme, $sight", ({ scheme, sight }) => {
  it.each([
    ["ink", "paper"],
    ["ink", "paper-raised"],
    ["ink-second", "paper"],
    ["ink-second", "paper-raised"],
    ["link", "paper"],
    ["link", "paper-raised"],
    ["paper", "ink"],
    ["ink", "halo"],
  ])("--%s can be read on --%s", (text, ground) =>
    expect(apart(text, ground, scheme, sight)).toBeGreaterThanOrEqual(4.5),
  );

  it.each([
    ["focus", "paper"],
    ["focus", "paper-raised"],
    ["control", "paper"],
    ["control", "paper-raised"],
    ["coast", "paper"],
    ["linked-line", "land"],
    ["listed", "only-listed"],
    ["listed", "land"],
  ])("--%s is seen on --%s", (line, ground) => expect(apart(line, ground, scheme, sight)).toBeGreaterThanOrEqual(3));

  it.each(pairs)("$a and $b are told apart by fill, or by a two-tone line and a pattern", ({ a, b }) => {
    const byFill = apart(standings[a].fill, standings[b].fill, scheme, sight);
    const lines = [a, b].map((name) => apart(standings[name].outline, "border", scheme, sight));
    const byLine = standings[a].pattern === standings[b].pattern ? 0 : Math.max(...lines);
    expect(Math.max(byFill, byLine)).toBeGreaterThanOrEqual(3);
  });

  it.each(names.filter((name) => "mark" in standings[name]))("the pattern of %s is seen on its ground", (name) => {
    const standing = standings[name];
    const mark = "mark" in standing ? standing.mark : standing.fill;
    expect(apart(mark, standing.fill, scheme, sight)).toBeGreaterThanOrEqual(3);
  });
});
