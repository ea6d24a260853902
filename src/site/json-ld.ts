// How pages and the story describe themselves to search engines: schema.org as JSON-LD. Tells no case.
import type { BreadcrumbList, Graph, NewsArticle, Place, WebPage, WebSite, WithContext } from "schema-dts";
import { absoluteAddressOf } from "../facts/address.ts";
import { dataset, type Dataset } from "../facts/dataset.ts";
import { plainOf } from "../facts/prose.ts";

// Knows nothing of what the page tells.

/** A description as it stands in a script block: no tag can end the block from within. */
export function scriptJson(about: object): string {
  return JSON.stringify(about).replaceAll("<", String.raw`\u003c`);
}

/** A page of the site and the pages above it. */
export interface PageInTrail {
  readonly name: string;
  readonly path: string;
}

/** JSON-LD of a page. */
export function structuredPage(trail: readonly PageInTrail[], description: string, place?: string): Graph {
  const page = trail.at(-1);
  if (page === undefined) throw new Error("a page needs at least itself in its trail");
  return {
    "@context": "https://schema.org",
    "@graph": [webPage(page, description, place), breadcrumbs(trail), webSite()],
  };
}

function webPage({ name, path }: PageInTrail, description: string, place?: string): WebPage {
  const about: Place | undefined = place === undefined ? undefined : { "@type": "Place", name: place };
  const address = absoluteAddressOf(path);
  return {
    "@type": "WebPage",
    "@id": address,
    url: address,
    name,
    description,
    inLanguage: "en-GB",
    dateModified: dataset.facts.card.date,
    isPartOf: { "@id": absoluteAddressOf("/") },
    breadcrumb: { "@id": `${address}#trail` },
    ...(about && { about }),
  };
}

function breadcrumbs(trail: readonly PageInTrail[]): BreadcrumbList {
  return {
    "@type": "BreadcrumbList",
    "@id": `${absoluteAddressOf(trail.at(-1)?.path ?? "/")}#trail`,
    itemListElement: trail.map(({ name, path }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: absoluteAddressOf(path),
    })),
  };
}

function webSite(): WebSite {
  const home = absoluteAddressOf("/");
  return { "@type": "WebSite", "@id": home, url: home, name: dataset.texts.pages.frame.siteName, inLanguage: "en-GB" };
}

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
