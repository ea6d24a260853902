// Serves the built site to the benches as a host does: compressed, with its own headers.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { compressFolder } from "../scripts/compress.ts";
import { headersFor } from "../scripts/header-table.ts";
import { type RunningServer, startServer } from "../scripts/static-server.ts";

export const ROOT = join(import.meta.dirname, "..");
export const DIST = join(ROOT, "dist");

/**
 * Compresses dist/ and serves it on a free port.
 * @throws Error when there is no built site.
 */
export async function serveDist(): Promise<RunningServer> {
  if (!existsSync(join(DIST, "index.html"))) throw new Error("There is no built site yet: run `npm run build` first.");
  await compressFolder(DIST);
  return startServer({ root: DIST, base: process.env["BASE_PATH"] ?? "/", headersFor });
}
