import { describe, expect, it } from "vitest";
import { dataset } from "../../src/model/dataset.ts";
import { articleJsonLd } from "../../src/publication/article-json-ld.ts";

const article = articleJsonLd(dataset, {
  page: "https://example.org/",
  data: "https://example.org/data/",
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

  it("has a headline as short as search engines want it", () =>
    expect(dataset.texts.story.headline.length).toBeLessThanOrEqual(110));

  it("has its numbers filled in", () => expect(JSON.stringify(article)).not.toMatch(/\{(figure|derived):/));
});
