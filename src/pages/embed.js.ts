// The script for pages that have no listener for the heights of frames.
import type { APIRoute } from "astro";
import { absoluteAddressOf } from "../facts/address.ts";
import { browserScript } from "../site/embedded-code.ts";

export const GET: APIRoute = () =>
  new Response(browserScript("embed/host-script", { EMBED_HOME: absoluteAddressOf("/embed/") }), {
    headers: { "Content-Type": "text/javascript; charset=utf-8" },
  });
