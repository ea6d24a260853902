// A host sends what the table says: the bundled server always, the real nginx where it is installed.
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compressFolder } from "../../scripts/compress.ts";
import { headersFor } from "../../scripts/header-table.ts";
import { startNginx } from "../../scripts/nginx-host.ts";
import { onPath } from "../../scripts/on-path.ts";
import { type RunningServer, startServer } from "../../scripts/static-server.ts";
import { dist } from "../built-site.ts";

const ADDRESSES = [
  ["/", "text/html"],
  ["/embed/participants/", "text/html"],
  ["/embed.js", "javascript"],
  ["/data/liberterra-iii.csv", "text/csv"],
  ["/data/participants.geojson", "application/geo+json"],
  ["/favicon.svg", "image/svg+xml"],
] as const;

/** The files of these addresses with their pressed forms, as hosts get them that do not compress by themselves. */
const folder = mkdtempSync(join(tmpdir(), "hosting-"));
beforeAll(async () => {
  const files = ["404.html", ...ADDRESSES.map(([path]) => path.replace(/\/$/, "/index.html").slice(1))];
  for (const file of files) cpSync(dist + file, join(folder, file));
  await compressFolder(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

const nginx: [name: string, start: () => Promise<RunningServer>] = ["nginx", () => startNginx(folder)];
const hosts: (typeof nginx)[] = [
  ["the bundled server", () => startServer({ root: folder, headersFor })],
  ...(onPath(["nginx"]) ? [nginx] : []),
];

describe.each(hosts)("%s", (_, start) => {
  let host: RunningServer;
  beforeAll(async () => void (host = await start()));
  afterAll(() => host.close());

  it.each(ADDRESSES)("sends %s with its headers, its type and compressed", async (path, type) => {
    const answer = await fetch(new URL(path.slice(1), host.url), { headers: { "accept-encoding": "gzip" } });
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject(headersFor(path));
    expect(answer.headers.get("content-type")).toContain(type);
    expect(answer.headers.get("content-encoding")).toBe("gzip");
  });

  it("answers a wrong address with our own page and 404", async () => {
    const answer = await fetch(new URL("countries/nowhere/", host.url));
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain("<h1");
  });
});
