// What must be true of every address in a site that stands below a sub-path.
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ProjectCopy } from "../../project-copy.ts";
import { BASE, filesIn, SITE } from "./trial-release.ts";

const TEXT = /\.(html|css|js|json|svg|xml|txt|md|cff|bib|csv)$/;
const PLACED = /\s(?:href|src|action|poster|data-[a-z-]+)="(\/[^"]*)"|\ssrcset="([^"]*)"|url\(["']?(\/[^"')]*)/g;

/** Beginnings of addresses in code, which adds the rest. */
const PREFIXES: ReadonlySet<string> = new Set(["data", "embed/"]);

/** One address in a file. */
interface Found {
  readonly file: string;
  readonly address: string;
}

/** What holds for all addresses of the site that `trial` hands over once it was built. */
export function staysBelowBase(trial: () => { copy: ProjectCopy }): void {
  const dist = () => join(trial().copy.root, "dist");
  const read = new Map<string, string>();
  const texts = () => filesIn(dist()).filter((file) => TEXT.test(file));
  const textOf = (file: string) => {
    const text =
      read.get(file) ??
      readFileSync(join(dist(), file), "utf8")
        .replace(/&(?:amp|#38);/g, "&")
        .replaceAll("&quot;", `"`);
    read.set(file, text);
    return text;
  };
  const isThere = (path: string) => {
    const file = join(
      dist(),
      decodeURIComponent(path)
        .replace(/[?#].*$/s, "")
        .replace(/\/$|^$/, "/index.html"),
    );
    return existsSync(file) && statSync(file).isFile();
  };
  const broken = ({ address }: Found) =>
    !address.startsWith(BASE) || !(PREFIXES.has(address.slice(BASE.length)) || isThere(address.slice(BASE.length)));

  /** Addresses of ours with scheme and host, in whatever text: links, cards, answers, feeds, things to paste. */
  const absolute = () =>
    texts().flatMap((file) =>
      [...textOf(file).matchAll(/https:\/\/lake\.org([^\s"'<>\\`)\]}]*)/g)].map(([, path = ""]) => ({
        file,
        address: path.replace(/[.,;:]+$/, ""),
      })),
    );

  /** Addresses from the root of the host, in markup and styles. */
  const rooted = () =>
    texts()
      .filter((file) => /\.(html|css|svg)$/.test(file))
      .flatMap((file) =>
        [...textOf(file).matchAll(PLACED)].flatMap(([, plain, set = "", style]) =>
          [plain, style, ...set.split(",").map((part) => part.trim().split(" ")[0])]
            .filter((address) => address?.startsWith("/"))
            .map((address) => ({ file, address: address ?? "" })),
        ),
      );

  describe(`below ${BASE}`, () => {
    it("no text knows of the address at which the site is built by default", () =>
      expect(texts().filter((file) => /localhost|127\.0\.0\.1/.test(textOf(file)))).toEqual([]));

    it("every full address leads to a file below the base: links, cards, answers, feed, list of pages, snippets", () => {
      const found = absolute();
      expect(found.length).toBeGreaterThan(2000);
      // A policy names an origin and never a path.
      const ofPolicies = ({ file, address }: Found) => file === "widgets/index.html" && address === "";
      expect(found.filter((one) => broken(one) && !ofPolicies(one))).toEqual([]);
      for (const file of [
        "index.html",
        "feed.xml",
        "sitemap.xml",
        "robots.txt",
        "oembed/told.json",
        "widgets/index.html",
      ])
        expect(found.some((one) => one.file === file)).toBe(true);
    });

    it("every address from the root of the host does too: links, files to take, frames, fonts", () => {
      const found = rooted();
      expect(found.length).toBeGreaterThan(4000);
      expect([...new Set(found.filter(broken).map(({ file, address }) => `${file}: ${address}`))]).toEqual([]);
    });

    it("the script for hosts stands where the snippet says", () => {
      const snippet = /&lt;script async src=(?:"|&quot;)([^"&]+)/.exec(textOf("widgets/index.html"))?.[1];
      expect(snippet).toBe(`${SITE}${BASE}embed.js`);
    });

    it("every rule of the headers does", () => {
      const rules = readFileSync(join(dist(), "_headers"), "utf8")
        .split("\n")
        .filter((line) => line.startsWith("/"));
      expect(rules.length).toBeGreaterThan(30);
      expect(rules.filter((rule) => !rule.startsWith(BASE))).toEqual([]);
    });
  });
}
