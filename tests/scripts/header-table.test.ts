// What pages of other origins must be told before they may show or load what is ours.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { HEADER_TABLE, headersFor, patternFor } from "../../scripts/header-table.ts";
import { headersFile, RECIPES } from "../../scripts/recipes.ts";

const POLICY = "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
const loadable = { "access-control-allow-origin": "*", "cross-origin-resource-policy": "cross-origin" };
const lasting = { "cache-control": "public, max-age=31536000, immutable" };
const PUBLISHED = [
  "/",
  "/404.html",
  "/countries/",
  "/countries/esp/",
  "/cases/",
  "/method/",
  "/widgets/",
  "/data/",
  "/data/liberterra-iii.csv",
  "/data/schema/figures.json",
  "/data/SHA256SUMS",
  "/data/figure_countries.csv",
  "/data/v1.0.0/liberterra-iii.csv",
  "/data/v12.3.45/schema/figures.json",
  "/embed/participants/",
  "/embed/ar/numbers/",
  "/embed/countries/ven/",
  "/embed/told/widget.zip",
  "/embed/ar/told/README.txt",
  "/embed/404.html",
  "/embed/v1.0.0/told/",
  "/embed/v1.0.0/ar/numbers/",
  "/embed.js",
  "/oembed/participants.json",
  "/images/told.svg",
  "/images/ar/told@2x.png",
  "/cards/countries/civ.png",
  "/_astro/serif.abc.woff2",
  "/sitemap.xml",
  "/favicon.svg",
];

describe(headersFor, () => {
  it.each<[string, Readonly<Record<string, string>>, string]>([
    [
      "/embed/participants/",
      { ...loadable, "cross-origin-embedder-policy": "require-corp" },
      "shows in isolated hosts",
    ],
    ["/embed/told/widget.zip", { "x-robots-tag": "noindex, indexifembedded" }, "is no page to find by itself"],
    ["/images/told.svg", { "x-robots-tag": "noindex" }, "is no page to find by itself"],
    ["/embed.js", loadable, "runs in isolated hosts"],
    ["/data/participants.csv", loadable, "is for everybody to read"],
    ["/", { "content-security-policy": POLICY }, "is framed by nobody"],
    ["/data/", { "content-security-policy": POLICY }, "is a page among files"],
    ["/embed/told/", { "cache-control": "public, max-age=300, must-revalidate" }, "shows a correction within minutes"],
    [
      "/embed/v1.0.0/es/told/",
      { ...loadable, "cross-origin-embedder-policy": "require-corp", ...lasting },
      "is frozen",
    ],
    ["/data/v1.0.0/participants.csv", { ...loadable, ...lasting }, "is frozen"],
    ["/_astro/a.woff2", lasting, "never changes under its name"],
  ])("gives %s %j, since it %s", (path, headers) => expect(headersFor(path)).toMatchObject(headers));

  it("gives nothing to an address that is none of ours", () => expect(headersFor("/embedded/")).toEqual({}));

  it.each(PUBLISHED)("finds exactly one row for %s, so that no host joins two", (path) => {
    const fitting = HEADER_TABLE.flatMap(({ paths }) => paths).filter((pattern) => patternFor(pattern).test(path));
    expect(fitting).toHaveLength(1);
  });

  it.each(PUBLISHED)("sends %s without guessing of types and over https only", (path) => {
    expect(headersFor(path)).toMatchObject({ "x-content-type-options": "nosniff" });
    expect(headersFor(path)["strict-transport-security"]).toMatch(/^max-age=\d{7,}/);
  });

  it("never forbids framing where others are to embed, nor lets in pages of network addresses only", () => {
    expect(JSON.stringify(HEADER_TABLE).toLowerCase()).not.toContain("x-frame-options");
    const framed = PUBLISHED.filter((path) => path.startsWith("/embed/"));
    expect(framed.filter((path) => "content-security-policy" in headersFor(path))).toEqual([]);
  });
});

describe(headersFile, () => {
  it("stays within the hundred rules that Cloudflare Pages reads", () => {
    expect(headersFile().split("\n\n").length).toBeLessThanOrEqual(100);
  });

  it("puts the base before every path", () => {
    expect(headersFile("/project/")).toContain("\n/project/embed/told/*\n");
  });
});

describe("deploy/", () => {
  it.each(Object.entries(RECIPES))("%s is as the table makes it", (name, recipe) => {
    const file = fileURLToPath(new URL(`../../deploy/${name}`, import.meta.url));
    expect(readFileSync(file, "utf8")).toBe(recipe());
  });
});
