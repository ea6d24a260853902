// Every page shows a picture when its link is shared, and it is there. That none tells a case: tests/graphics/still.
import { describe, expect, it } from "vitest";
import { cardCountries } from "../../../src/facts/widgets.ts";
import { STORY_PICTURES, storyPictures } from "../../../src/site/cards.ts";
import { builtFiles, pages, textOf } from "../../built-site.ts";
import { forEach } from "../../for-each.ts";
import { bytesOf, pngSize } from "./built-image.ts";

const MOST = 120_000;
const cards = builtFiles.filter((name) => name.startsWith("cards/"));
const shared = pages.filter((name) => !name.startsWith("embed/") && name !== "404.html");
const metaOf = (html: string, name: string) =>
  new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1];

describe("/cards/", () => {
  it("has a card for each main page, for the 38 countries, and the story in three shapes", () =>
    expect(cards).toHaveLength(6 + 38 + 3));

  it("has light ones only", () => expect(cards.filter((name) => bytesOf(name) > MOST)).toEqual([]));

  it.each(storyPictures)("%s is as large as search engines want it", (name) => {
    const { widthPx, heightPx } = STORY_PICTURES[name];
    expect(pngSize(`cards/${name}.png`)).toEqual([widthPx, heightPx]);
    expect(textOf("index.html")).toContain(`/cards/${name}.png"`);
  });
});

describe("the link to every page", () => {
  const addressIn = (html: string) => metaOf(html, "og:image") ?? "";

  it("shows a picture that exists, 1200 by 630, with its words", () =>
    forEach(shared, String, (name) => {
      const html = textOf(name);
      const address = addressIn(html);
      expect(address).toMatch(/^https?:\/\/[^/]+\/.*\.png$/);
      expect(pngSize(address.slice(address.indexOf("cards/")))).toEqual([1200, 630]);
      expect([metaOf(html, "og:image:width"), metaOf(html, "og:image:height")]).toEqual(["1200", "630"]);
      expect((metaOf(html, "og:image:alt") ?? "").length).toBeGreaterThan(20);
      expect(metaOf(html, "twitter:image:alt")).toBe(metaOf(html, "og:image:alt"));
      expect(metaOf(html, "twitter:card")).toBe("summary_large_image");
      expect(metaOf(html, "twitter:image")).toBe(address);
    }));

  it("shows a country's own picture only where it has one", () =>
    forEach(
      shared.filter((name) => /^countries\/[a-z]{3}\//.test(name)),
      String,
      (name) => {
        const iso3 = name.slice("countries/".length, "countries/xxx".length);
        const own = cardCountries.includes(iso3.toUpperCase());
        const picture = own ? `/cards/countries/${iso3}.png` : "/cards/countries.png";
        expect(addressIn(textOf(name)).endsWith(picture)).toBe(true);
      },
    ));
});
