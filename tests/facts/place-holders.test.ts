// Knows the place-holders of prose and what is none. Knows no text of the site.
import { describe, expect, it } from "vitest";
import { placeHoldersIn } from "../../src/facts/place-holders.ts";

describe(placeHoldersIn, () => {
  it("finds every kind, in order", () =>
    expect(
      placeHoldersIn("{figure:a} {derived:b-c} {countries:d2}, {organisations:e}").map(({ kind, id }) => [kind, id]),
    ).toEqual([
      ["figure", "a"],
      ["derived", "b-c"],
      ["countries", "d2"],
      ["organisations", "e"],
    ]));

  it.each(["digits", "upper", "month"] as const)("knows the style |%s", (style) =>
    expect(placeHoldersIn(`{figure:a|${style}}`)).toEqual([
      { raw: `{figure:a|${style}}`, kind: "figure", id: "a", style },
    ]),
  );

  it("has no style where none is asked for", () => expect(placeHoldersIn("{figure:a}")[0]?.style).toBeNull());

  it("finds the same one twice", () => expect(placeHoldersIn("{figure:a}{figure:a}")).toHaveLength(2));

  it.each([
    "{figur:a}",
    "{figure:A}",
    "{figure:a b}",
    "{figure:a|loud}",
    "{figure:}",
    "figure:a",
    "{n}",
    "{figure:a-}",
  ])("finds none in “%s”", (text) => expect(placeHoldersIn(text)).toEqual([]));
});
