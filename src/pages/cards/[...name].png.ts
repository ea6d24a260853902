// The share images: one PNG each.
import type { APIRoute, GetStaticPaths } from "astro";
import { cardPng, cardSheets } from "../../share/card-files.ts";

export const getStaticPaths = (() =>
  [...cardSheets.keys()].map((name) => ({ params: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) =>
  new Response(await cardPng(params["name"] ?? ""), { headers: { "Content-Type": "image/png" } });
