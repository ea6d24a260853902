// Knows what robots are told: all may be read, and where the list of pages is.
import type { APIRoute } from "astro";
import { absoluteAddressOf } from "../model/address.ts";

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${absoluteAddressOf("/sitemap.xml")}\n`);
