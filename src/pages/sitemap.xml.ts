// Knows which pages search engines are told of: every page but the embeds and the page for wrong addresses.
import type { APIRoute } from "astro";
import { absoluteAddressOf } from "../model/address.ts";
import { participantsByName } from "../model/country-words.ts";
import { dataset } from "../model/dataset.ts";

const files = Object.keys(import.meta.glob("./**/*.astro")).filter((file) => !/^\.\/(404|embed\/)/.test(file));
const paths = files.flatMap((file) => {
  const path = file.replace(/^\.\//, "/").replace(/(index)?\.astro$/, "");
  if (!path.includes("[")) return [path.replace(/\/?$/, "/")];
  return participantsByName.map((iso3) => `${path.replace("[iso3]", iso3.toLowerCase())}/`);
});
const entries = paths
  .sort()
  .map((path) => `<url><loc>${absoluteAddressOf(path)}</loc><lastmod>${dataset.facts.card.date}</lastmod></url>`);

export const GET: APIRoute = () =>
  new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join("\n")}\n</urlset>\n`,
    { headers: { "Content-Type": "application/xml" } },
  );
