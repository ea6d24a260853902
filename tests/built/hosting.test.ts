// A host sends what the table says: the bundled server always, the real nginx and Caddy where they are installed.
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compressFolder } from "../../scripts/compress.ts";
import { EMBED_NOT_FOUND, headersFor } from "../../scripts/header-table.ts";
import { startCaddy, startNginx } from "../../scripts/recipe-hosts.ts";
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
  const files = [
    "404.html",
    EMBED_NOT_FOUND.slice(1),
    "data/schema/figures.json",
    ...ADDRESSES.map(([path]) => path.replace(/\/$/, "/index.html").slice(1)),
  ];
  for (const file of files) cpSync(dist + file, join(folder, file));
  await compressFolder(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

type Host = readonly [name: string, start: () => Promise<RunningServer>];
const bundled: Host = ["the bundled server", () => startServer({ root: folder, headersFor })];
const recipes: readonly Host[] = [
  ["nginx", () => startNginx(folder)],
  ["caddy", () => startCaddy(folder)],
];
const hosts = [bundled, ...recipes.filter(([program]) => onPath([program]))];

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

  it.each([
    ["countries/nowhere/", "/404.html"],
    ["_astro/of-an-earlier-build.js", "/404.html"],
    ["data/v9.9.9/figures.csv", "/404.html"],
    ["data/schema/", "/404.html"],
    [`countries/${"a".repeat(300)}/`, "/404.html"],
    ["embed/v9.9.9/told/", EMBED_NOT_FOUND],
    ["embed/nowhere/", EMBED_NOT_FOUND],
    ["embed/", EMBED_NOT_FOUND],
  ])("answers /%s with the page for it, its headers, which last for minutes, and 404", async (path, page) => {
    const answer = await fetch(new URL(path, host.url));
    expect(answer.status).toBe(404);
    expect(Object.fromEntries(answer.headers)).toMatchObject(headersFor(page));
    expect(await answer.text()).toContain("<h1");
  });

  it.each(["POST", "PUT", "DELETE"])("refuses the method %s", async (method) => {
    const answer = await fetch(new URL("data/liberterra-iii.csv", host.url), { method });
    expect(answer.status).toBe(405);
  });

  it("does not tell its version", async () =>
    expect((await fetch(host.url)).headers.get("server") ?? "").not.toMatch(/\d/));
});
