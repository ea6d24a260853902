// Knows how the story describes itself to search engines: schema.org NewsArticle. Knows no address and tells no case.
import type { NewsArticle, WithContext } from "schema-dts";
import type { Dataset } from "../facts/dataset.ts";
import { plainOf } from "../facts/prose.ts";

/** Addresses that the description needs, all absolute. */
export interface ArticleAddresses {
  readonly page: string;
  /** The page about the dataset on which the story stands. */
  readonly data: string;
  /** Where mistakes are reported and corrections listed. */
  readonly corrections: string;
  /** The same picture in the shapes that search engines ask for. */
  readonly images: readonly string[];
}

/** The description of the story. */
export function articleJsonLd(
  { facts, texts }: Dataset,
  { page, data, corrections, images }: ArticleAddresses,
): WithContext<NewsArticle> {
  const { date, licenceAddress, publisher } = facts.card;
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: texts.story.headline,
    description: plainOf(texts.pages.frame.description),
    image: images,
    url: page,
    mainEntityOfPage: page,
    inLanguage: "en",
    datePublished: date,
    dateModified: date,
    author: { "@type": "Organization", name: publisher },
    publisher: { "@type": "Organization", name: publisher, correctionsPolicy: corrections },
    backstory: texts.story.howWeKnow.text.map((paragraph) => plainOf(paragraph)).join(" "),
    license: licenceAddress,
    isAccessibleForFree: true,
    isBasedOn: [facts.source.release.address, data],
  };
}
