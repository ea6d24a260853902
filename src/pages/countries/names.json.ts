// What countries are called in other languages, for the country search to load when its field is used.
import type { APIRoute } from "astro";
import { otherLanguages } from "../../site/other-languages.ts";

export const GET: APIRoute = () => new Response(JSON.stringify(otherLanguages()));
