// Knows how a page is described to search engines: what it is, what it is part of, the trail that leads to it.
// Knows nothing of what the page tells.
import type { BreadcrumbList, Graph, Place, WebPage, WebSite } from "schema-dts";
import { absoluteAddressOf } from "../facts/address.ts";
import { dataset } from "../facts/dataset.ts";

/** A page of the site and the pages above it. */
export interface PageInTrail {
  readonly name: string;
  readonly path: string;
}

/** JSON-LD of a page: `<` is escaped, so that no text can end the script block. */
export function structuredPage(trail: readonly PageInTrail[], description: string, place?: string): string {
  const page = trail.at(-1);
  if (page === undefined) throw new Error("a page needs at least itself in its trail");
  const graph: Graph = {
    "@context": "https://schema.org",
    "@graph": [webPage(page, description, place), breadcrumbs(trail), webSite()],
  };
  return JSON.stringify(graph).replaceAll("<", "\\u003c");
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
