import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addressIn, sitemapOf, writeSitemap } from "../../scripts/sitemap.ts";

const page = (canonical: string, more = "") =>
  `<!doctype html><html><head>${more}<link rel="canonical" href="${canonical}"></head><body><p>noindex</p></body></html>`;
const noindex = '<meta name="robots" content="noindex, indexifembedded">';

describe(addressIn, () => {
  it.each([
    ["geese/index.html", "a page", page("https://example.org/geese/"), "https://example.org/geese/"],
    ["index.html", "the first page, below a sub-path", page("https://example.org/sub/"), "https://example.org/sub/"],
    ["embed/geese/index.html", "a page that asks not to be listed", page("https://example.org/", noindex), undefined],
    ["geese/v1/index.html", "a page to be found elsewhere", page("https://example.org/geese/"), undefined],
    ["geese/index.html", "a page that does not say where it is", "<html><head></head></html>", undefined],
  ])("finds the address in %s: %s", (name, _why, html, address) => expect(addressIn(html, name)).toBe(address));
});

describe(sitemapOf, () => {
  it("writes an address so that XML can carry it", () =>
    expect(sitemapOf(["https://example.org/?a&b"], "2027-01-31")).toContain(
      "<url><loc>https://example.org/?a&amp;b</loc><lastmod>2027-01-31</lastmod></url>",
    ));
});

describe(writeSitemap, () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "sitemap-"));
    for (const name of ["swans", "geese"]) {
      await mkdir(join(folder, name));
      await writeFile(join(folder, name, "index.html"), page(`https://example.org/${name}/`));
    }
    await writeFile(join(folder, "404.html"), page("https://example.org/404/"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it("names every page, in one order, and counts them", async () => {
    expect(await writeSitemap(folder, "2027-01-31")).toBe(2);
    const written = await readFile(join(folder, "sitemap.xml"), "utf8");
    expect([...written.matchAll(/<loc>([^<]+)/g)].map(([, address]) => address)).toEqual([
      "https://example.org/geese/",
      "https://example.org/swans/",
    ]);
  });
});
