// Knows that benches measure the built site, served with its own headers. Knows no page.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { headersFor } from "../scripts/headers.ts";
import { type RunningServer, startServer } from "../scripts/static-server.ts";

export const ROOT = join(import.meta.dirname, "..");
export const DIST = join(ROOT, "dist");

/**
 * Serves dist/ on a free port.
 * @throws Error when there is no built site.
 */
export async function serveDist(): Promise<RunningServer> {
  if (!existsSync(join(DIST, "index.html"))) throw new Error("There is no built site yet: run `npm run build` first.");
  return startServer({ root: DIST, base: process.env["BASE_PATH"] ?? "/", headersFor });
}
