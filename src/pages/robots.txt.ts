// What is said to search engines that ask: everything may be read, and where the list of pages is.
import type { APIRoute } from "astro";
import { absoluteAddressOf } from "../facts/address.ts";

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absoluteAddressOf("/sitemap.xml")}\n`);
