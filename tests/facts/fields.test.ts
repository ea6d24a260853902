// What a list says when two of its entries share a name.
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { distinctList, EntryId, uniqueList, WebAddress } from "../../src/facts/fields.ts";
import { parseFile } from "../../src/facts/parse-file.ts";

const Things = uniqueList(z.strictObject({ id: EntryId }), "id");

describe(uniqueList, () => {
  it("takes entries that all differ", () =>
    expect(parseFile(Things, "data/things.json", [{ id: "one" }, { id: "other" }])).toHaveLength(2));

  it("names the entry, the field and the reason when one stands twice", () =>
    expect(() =>
      parseFile(Things, "data/things.json", [{ id: "one" }, { id: "one" }]),
    ).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/things.json › one › id: "one" stands in the file twice; each id names one entry only]`,
    ));
});

describe(distinctList, () => {
  const Codes = distinctList(z.string());

  it("takes values that all differ, in their order", () =>
    expect(parseFile(Codes, "data/codes.json", ["b", "a"])).toEqual(["b", "a"]));

  it("names what stands twice", () =>
    expect(() => parseFile(Codes, "data/codes.json", ["a", "b", "a"])).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/codes.json › entry 3: "a" stands here twice]`,
    ));

  it("tells objects apart by what they hold", () => {
    const Pairs = distinctList(z.strictObject({ a: z.number() }));
    expect(() => parseFile(Pairs, "data/pairs.json", [{ a: 1 }, { a: 2 }])).not.toThrow();
    expect(() => parseFile(Pairs, "data/pairs.json", [{ a: 1 }, { a: 1 }])).toThrow('{"a":1} stands here twice');
  });
});

describe("WebAddress", () => {
  it("takes an https address", () => expect(WebAddress.safeParse("https://example.org/a?b#c").success).toBe(true));

  it.each(["http://example.org", "javascript:alert(1)", "data:text/html,x", "//example.org", "example.org", ""])(
    "refuses “%s”",
    (address) => expect(WebAddress.safeParse(address).success).toBe(false),
  );
});
