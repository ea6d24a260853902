// Serves dist/ while the browser tests run; hands its address on as SITE_UNDER_TEST, which the configuration reads as
// base URL when each worker loads it.
import { fileURLToPath } from "node:url";
import { headersFor } from "../scripts/header-table.ts";
import { startServer } from "../scripts/static-server.ts";

export default async function serveSite(): Promise<() => Promise<void>> {
  const root = fileURLToPath(new URL("../dist", import.meta.url));
  const { url, close } = await startServer({ root, base: process.env["BASE_PATH"] ?? "/", headersFor });
  process.env["SITE_UNDER_TEST"] = url;
  return close;
}
