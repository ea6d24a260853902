import { describe, expect, it } from "vitest";
import { dataset } from "../../src/facts/dataset.ts";
import { articleJsonLd } from "../../src/site/article-json-ld.ts";

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
