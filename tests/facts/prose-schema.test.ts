// Knows what running text may look like. Reads no text of the site.
import { describe, expect, it } from "vitest";
import { Prose } from "../../src/facts/prose-schema.ts";

describe("Prose", () => {
  it("takes text whose figures are place-holders", () =>
    expect(Prose.safeParse("There were {figure:arrests} arrests.").success).toBe(true));

  it.each([
    { text: "There were 12 arrests.", why: "a typed figure can go stale" },
    { text: "There were {figur:arrests} arrests.", why: "a misspelt place-holder would be read out" },
    { text: "There were {figure:Arrests} arrests.", why: "ids are kebab-case" },
    { text: " Arrests.", why: "outer spaces" },
    { text: "", why: "no text" },
  ])("refuses “$text”: $why", ({ text }) => expect(Prose.safeParse(text).success).toBe(false));
});
