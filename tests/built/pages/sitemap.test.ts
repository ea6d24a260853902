// Search engines are told of every page there is, and of no embed.
import { describe, expect, it } from "vitest";
import { textOf } from "../../built-site.ts";
import { readPages } from "./built-page.ts";

const base = (process.env["BASE_PATH"] ?? "/").replace(/\/?$/, "/");
const told = [...textOf("sitemap.xml").matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = ""]) =>
  new URL(address).pathname.replace(base, "/"),
);

describe("the sitemap", () => {
  it("names every page once but the one for wrong addresses", () => {
    const wanted = readPages.filter(({ path }) => path !== "/404.html").map(({ path }) => path);
    expect(told.toSorted()).toEqual(wanted.toSorted());
  });

  it("is where robots are told that it is", () => {
    expect(textOf("robots.txt")).toMatch(/^Sitemap: https?:\/\/\S+\/sitemap\.xml$/m);
  });
});
