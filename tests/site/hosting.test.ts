// Knows that a host sends what the table says: the bundled server always, the real nginx where it is installed.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { headersFor } from "../../scripts/headers.ts";
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

const nginx: [name: string, start: () => Promise<RunningServer>] = ["nginx", () => startNginx(dist)];
const hosts: (typeof nginx)[] = [
  ["the bundled server", () => startServer({ root: dist, headersFor })],
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
