// Knows the address of the script for hosts that have no listener of their own.
import type { APIRoute } from "astro";
import { browserScript } from "../site/embedded-code.ts";

export const GET: APIRoute = () =>
  new Response(browserScript("embed/embed-host"), { headers: { "Content-Type": "text/javascript; charset=utf-8" } });
