// How the list of pages is made from what was built: pages, and nothing that is shown in other people's pages.
import { escaped } from "../src/facts/markup.ts";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Writes sitemap.xml into a built folder; every page of it bears this day. Returns how many pages it names. */
export async function writeSitemap(folder: string, day: string): Promise<number> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => /(^|[/\\])index\.html$/.test(name));
  const pages = await Promise.all(
    names.map(async (name) => addressIn(await readFile(join(folder, name), "utf8"), name)),
  );
  const addresses = [...new Set(pages.filter((page) => page !== undefined))].sort();
  await writeFile(join(folder, "sitemap.xml"), sitemapOf(addresses, day));
  return addresses.length;
}

/** The address by which a page wants to be found: its own, unless it says that it is to be found elsewhere or not at all. */
export function addressIn(html: string, name: string): string | undefined {
  const head = html.slice(0, html.search(/<\/head>|<body/i));
  if (/<meta[^>]+name="?robots"?[^>]+noindex/i.test(head)) return undefined;
  const canonical = /<link[^>]+rel="?canonical"?[^>]+href="([^"]+)"/i.exec(head)?.[1];
  const path = name.replaceAll("\\", "/").replace(/index\.html$/, "");
  return canonical?.endsWith(`/${path}`) === true ? canonical : undefined;
}

/** The list in the form of the Sitemaps protocol. */
export function sitemapOf(addresses: readonly string[], day: string): string {
  const entries = addresses.map((address) => `<url><loc>${escaped(address)}</loc><lastmod>${day}</lastmod></url>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    "</urlset>\n",
  ].join("\n");
}
