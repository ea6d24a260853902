// The page for a wrong address below /embed/.
import type { APIRoute } from "astro";
import { embedNotFound } from "../../embed/not-found.ts";

export const GET: APIRoute = () =>
  new Response(embedNotFound(), { headers: { "Content-Type": "text/html; charset=utf-8" } });
