// Every link of every page leads somewhere: to a page, a file, and the very place on it.
import { describe, expect, it } from "vitest";
import { builtFiles } from "../../built-site.ts";
import { readPages, values } from "./built-page.ts";

const base = (process.env["BASE_PATH"] ?? "/").replace(/\/?$/, "/");
const files = new Set(builtFiles);
const idsOf = new Map(readPages.map(({ path, html }) => [path, new Set(values(html, "id"))]));

interface Link {
  readonly from: string;
  readonly to: string;
}

const links: readonly Link[] = readPages.flatMap(({ path, html }) =>
  [...html.matchAll(/<a\s[^>]*?href="([^"]+)"/g)].map(([, href = ""]) => ({
    from: path,
    to: fromRoot(href.replaceAll("&amp;", "&"), path),
  })),
);
/** A link that climbs from its own page, as the root of the host sees it; any other as it is. */
function fromRoot(href: string, page: string): string {
  if (!href.startsWith("../../site/")) return href;
  const { pathname, search, hash } = new URL(href, `http://localhost${base}${page.slice(1)}`);
  return pathname + search + hash;
}

/** Whatever else a page asks for: pictures, scripts, styles, icons, the pictures of its card. */
const resources: readonly Link[] = readPages.flatMap(({ path, html }) => {
  const single = html.matchAll(/<(?:img|script|source|link|iframe)\b[^>]*?\s(?:src|href)="([^"]+)"/g);
  const sets = html.matchAll(/\ssrcset="([^"]+)"/g);
  const cards = html.matchAll(/<meta (?:property|name)="(?:og|twitter):image" content="([^"]+)"/g);
  const addresses = [
    ...[...single, ...cards].map(([, address = ""]) => address),
    ...[...sets].flatMap(([, list = ""]) => list.split(",").map((one) => one.trim().split(" ")[0] ?? "")),
  ];
  // The page for wrong addresses has no address of its own, whatever its canonical says.
  return addresses
    .filter((to) => !to.startsWith("data:") && !to.endsWith("/404/"))
    .map((to) => ({ from: path, to: pathOf(to) }));
});

/** The part of a full address of this site that names the file. */
function pathOf(address: string): string {
  const url = new URL(address, "http://localhost:4321");
  return url.pathname;
}
const inside = links.filter(({ to }) => to.startsWith("#") || to.startsWith("/"));

/** Where a link leads within dist/; null for a link that leaves the site's own folder. */
function goalOf({ from, to }: Link): { path: string; anchor: string } | null {
  const [address = "", anchor = ""] = to.split("#");
  const [path = ""] = address.split("?");
  if (path === "") return { path: from, anchor };
  return path.startsWith(base) ? { path: `/${path.slice(base.length)}`, anchor } : null;
}

function isBroken(link: Link): boolean {
  const goal = goalOf(link);
  if (goal === null) return true;
  const { path, anchor } = goal;
  const ids = idsOf.get(path);
  const there = ids !== undefined || files.has(path.slice(1)) || files.has(`${path.slice(1)}index.html`);
  return !there || (anchor !== "" && ids !== undefined && !ids.has(anchor));
}

describe("links", () => {
  it("are many", () => expect(inside.length).toBeGreaterThan(2500));

  it("within the site all lead to a page or file, and to a place on it", () => {
    expect([...new Set(inside.filter(isBroken).map(({ from, to }) => `${from} → ${to}`))]).toEqual([]);
  });

  it("to pictures, scripts, icons and cards all lead to a file", () => {
    expect(resources.length).toBeGreaterThan(500);
    expect([...new Set(resources.filter(isBroken).map(({ from, to }) => `${from} → ${to}`))]).toEqual([]);
  });

  it("that offer a file to keep lead to one", () => {
    const offered = readPages.flatMap(({ path, html }) =>
      [...html.matchAll(/<a\b[^>]*\sdownload\b[^>]*>/g)].map(([tag]) => ({
        from: path,
        to: /\shref="([^"]+)"/.exec(tag)?.[1] ?? "",
      })),
    );
    expect(offered.length).toBeGreaterThan(30);
    const missing = offered.filter((link) => !files.has(goalOf(link)?.path.slice(1) ?? ""));
    expect(missing).toEqual([]);
  });

  it("to other sites are all https", () => {
    const outside = links.filter(({ to }) => !to.startsWith("#") && !to.startsWith("/"));
    expect(outside.filter(({ to }) => !/^(https:\/\/|mailto:)/.test(to))).toEqual([]);
  });

  it("have words that say where they lead", () => {
    const silent = readPages.flatMap(({ path, html }) =>
      [...html.matchAll(/<a\s([^>]*)>\s*<\/a>/g)].map(([, attributes]) => `${path}: ${attributes}`),
    );
    expect(silent).toEqual([]);
  });
});
