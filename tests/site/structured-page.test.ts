// Proves what search engines are told of a page.
import { describe, expect, it } from "vitest";
import { structuredPage } from "../../src/site/structured-page.ts";

interface Told {
  "@graph": Record<string, unknown>[];
}
const trail = [
  { name: "Story", path: "/" },
  { name: "Cases </script>", path: "/cases/" },
];
const json = structuredPage(trail, "What is told", "Ghana");
const [page, crumbs, site] = (JSON.parse(json) as Told)["@graph"];

describe(structuredPage, () => {
  it("names the page, the place it is about and the site it is part of", () => {
    expect(page).toMatchObject({
      "@type": "WebPage",
      name: "Cases </script>",
      about: { "@type": "Place", name: "Ghana" },
    });
    expect(page?.["isPartOf"]).toEqual({ "@id": site?.["@id"] });
  });

  it("gives the trail in order, with full addresses", () => {
    const items = crumbs?.["itemListElement"] as { position: number; item: string }[];
    expect(items.map(({ position }) => position)).toEqual([1, 2]);
    expect(items.every(({ item }) => /^https?:\/\//.test(item))).toBe(true);
  });

  it("cannot end the script block that holds it", () => expect(json).not.toContain("<"));
});
