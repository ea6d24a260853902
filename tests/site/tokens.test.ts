// Proves that text can be read and standings told apart: in light and dark, in grey, and without green cones.
import { describe, expect, it } from "vitest";
import { contrast, lightOf, type Scheme, schemes, sights, tokens, unpaired } from "./palette.ts";

const ways = schemes.flatMap((scheme) => Object.keys(sights).map((sight) => ({ scheme, sight })));

/** Contrast of two tokens as they are seen. */
function apart(a: string, b: string, scheme: Scheme, sight: string): number {
  const see = sights[sight] ?? ((light) => light);
  return contrast(see(lightOf(a, scheme)), see(lightOf(b, scheme)));
}

/** How maps tell each standing: ground, outline, and how wide or broken that is. */
const standings = {
  told: { fill: "listed", outline: "paper", line: "none" },
  named: { fill: "only-listed", outline: "listed", line: "thick" },
  onlyListed: { fill: "only-listed", outline: "emptied-line", line: "thin" },
  notListed: { fill: "paper", outline: "coast", line: "hair" },
  linked: { fill: "paper", outline: "linked-line", line: "dashes" },
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
    ["emptied-line", "paper"],
    ["linked-line", "paper"],
    ["listed", "only-listed"],
    ["listed", "paper"],
  ])("--%s is seen on --%s", (line, ground) => expect(apart(line, ground, scheme, sight)).toBeGreaterThanOrEqual(3));

  it.each(pairs)("$a and $b are told apart by fill, or by a line that is seen and is another", ({ a, b }) => {
    const byFill = apart(standings[a].fill, standings[b].fill, scheme, sight);
    const lines = [a, b].map((name) => apart(standings[name].outline, "paper", scheme, sight));
    const byLine = standings[a].line === standings[b].line ? 0 : Math.max(...lines);
    expect(Math.max(byFill, byLine)).toBeGreaterThanOrEqual(3);
  });
});
