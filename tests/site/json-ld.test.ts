// Proves what search engines are told of a page.
import { describe, expect, it } from "vitest";
import { articleJsonLd, scriptJson, structuredPage } from "../../src/site/json-ld.ts";
import { dataset } from "../../src/facts/dataset.ts";

interface Told {
  "@graph": Record<string, unknown>[];
}
const trail = [
  { name: "Story", path: "/" },
  { name: "Cases </script>", path: "/cases/" },
];
const json = scriptJson(structuredPage(trail, "What is told", "Ghana"));
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

const article = articleJsonLd(dataset, {
  page: "https://example.org/",
  data: "https://example.org/data/",
  corrections: "https://example.org/method/#corrections",
  images: ["https://example.org/cards/story-1x1.png"],
});

describe(articleJsonLd, () => {
  it("names the story, its day and what it stands on", () =>
    expect(article).toMatchObject({
      headline: dataset.texts.story.headline,
      datePublished: dataset.facts.card.date,
      mainEntityOfPage: "https://example.org/",
      image: ["https://example.org/cards/story-1x1.png"],
      isBasedOn: [dataset.facts.source.release.address, "https://example.org/data/"],
    }));

  it("says how it came about and where it is corrected", () => {
    const { heading, text } = dataset.texts.story.howWeKnow;
    expect(article).toMatchObject({
      backstory: text.join(" "),
      publisher: { correctionsPolicy: "https://example.org/method/#corrections" },
    });
    expect([heading, ...text].join(" ").split(/\s+/).length).toBeLessThanOrEqual(90);
  });

  it("has a headline as short as search engines want it", () =>
    expect(dataset.texts.story.headline.length).toBeLessThanOrEqual(110));

  it("has its numbers filled in", () => expect(JSON.stringify(article)).not.toMatch(/\{(figure|derived):/));
});
