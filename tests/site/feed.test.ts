import { describe, expect, it } from "vitest";
import { dataset } from "../../src/facts/dataset.ts";
import { atomFeed } from "../../src/site/feed.ts";

const addresses = {
  feed: "https://example.org/sub/feed.xml",
  site: "https://example.org/sub/",
  versionAt: (version: string) => `https://example.org/sub/method/#version-${version}`,
  frozenAt: (version: string) => (version === "0.2.0" ? "https://example.org/sub/data/v0.2.0/all.zip" : null),
};
const change = {
  version: "0.2.0",
  date: "2027-01-31",
  html: '<p>Geese & swans: "honk" < "hiss".</p>',
  corrects: false,
};
const feed = atomFeed(dataset, [change], addresses);

describe(atomFeed, () => {
  it("tells a change as text that no reader takes for tags of the feed", () =>
    expect(feed).toContain("&lt;p&gt;Geese &amp; swans: &quot;honk&quot; &lt; &quot;hiss&quot;.&lt;/p&gt;"));

  it("leads to the version, and dates it by its day alone", () => {
    expect(feed).toContain('href="https://example.org/sub/method/#version-0.2.0"');
    expect(feed).toContain("<updated>2027-01-31T00:00:00Z</updated>");
  });

  it("leads to the files of a version that is frozen, and of no other", () => {
    const link = '<link rel="related" type="application/zip" href="https://example.org/sub/data/v0.2.0/all.zip"/>';
    expect(feed).toContain(link);
    expect(atomFeed(dataset, [{ ...change, version: "0.3.0" }], addresses)).not.toContain('rel="related"');
  });

  it("names a version by an id that does not depend on the address", () => {
    const elsewhere = atomFeed(dataset, [change], { ...addresses, feed: "https://example.com/feed.xml" });
    const idsOf = (text: string) => text.match(/<id>[^<]+<\/id>/g);
    expect(idsOf(elsewhere)).toEqual(idsOf(feed));
    expect(idsOf(atomFeed(dataset, [{ ...change, version: "0.3.0" }], addresses))).not.toEqual(idsOf(feed));
  });
});
