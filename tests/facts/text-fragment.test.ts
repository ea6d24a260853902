// Knows how a link to a phrase must look. Knows no page.
import { describe, expect, it } from "vitest";
import { fragmentAddress } from "../../src/facts/text-fragment.ts";

const PAGE = "https://example.org/news";

describe(fragmentAddress, () => {
  it.each([
    ["a plain phrase", "one raid", "one%20raid"],
    ["a comma", "4,210 pears", "4%2C210%20pears"],
    ["a hyphen", "a 40-year old", "a%2040%2Dyear%20old"],
    ["an ampersand", "Sea & Sand", "Sea%20%26%20Sand"],
    ["a curly quote", "boatman’s", "boatman%E2%80%99s"],
  ])("encodes %s", (_, phrase, encoded) => expect(fragmentAddress(PAGE, phrase)).toBe(`${PAGE}#:~:text=${encoded}`));

  it("keeps a fragment that the address already has", () =>
    expect(fragmentAddress(`${PAGE}#top`, "one raid")).toBe(`${PAGE}#top:~:text=one%20raid`));
});
