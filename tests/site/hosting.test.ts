// Knows that a host sends what the table says: the bundled server always, the real nginx where it is installed.
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { headersFor } from "../../scripts/headers.ts";
import { nginxRecipe } from "../../scripts/host-recipes.ts";
import { startServer } from "../../scripts/static-server.ts";
import { dist } from "../built-site.ts";

interface Host {
  readonly url: string;
  readonly close: () => Promise<void> | void;
}

const ADDRESSES = [
  ["/", "text/html"],
  ["/embed/participants/", "text/html"],
  ["/embed.js", "javascript"],
  ["/data/liberterra-iii.csv", "text/csv"],
  ["/data/participants.geojson", "application/geo+json"],
  ["/favicon.svg", "image/svg+xml"],
] as const;

const hosts: [name: string, start: () => Promise<Host>][] = [
  ["the bundled server", () => startServer({ root: dist, headersFor })],
  ...(hasNginx() ? [["nginx", startNginx] satisfies [string, () => Promise<Host>]] : []),
];

describe.each(hosts)("%s", (_, start) => {
  let host: Host;
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

function hasNginx(): boolean {
  try {
    execFileSync("nginx", ["-v"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

async function startNginx(): Promise<Host> {
  const folder = mkdtempSync(join(tmpdir(), "nginx-"));
  const port = await freePort();
  symlinkSync(dist, join(folder, "site"));
  const site = nginxRecipe().replace("listen 8080", `listen 127.0.0.1:${port}`).replace("/srv/site", `${folder}/site`);
  const paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (kind) => `${kind}_temp_path ${folder}/${kind};`,
  );
  const http = `include /etc/nginx/mime.types; access_log off; ${paths.join(" ")}\n${site}`;
  const config = `daemon off; user root; pid ${folder}/pid; error_log stderr; events {} http { ${http} }`;
  writeFileSync(join(folder, "nginx.conf"), config);
  const server = spawn("nginx", ["-c", join(folder, "nginx.conf")], { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  server.stderr.on("data", (text: Buffer) => (said += text.toString()));
  const url = `http://127.0.0.1:${port}/`;
  for (let tries = 0; tries < 100; tries += 1) {
    if (server.exitCode !== null) throw new Error(said);
    if (await answers(url))
      return { url, close: () => (server.kill(), rmSync(folder, { recursive: true, force: true })) };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  server.kill();
  throw new Error(`nginx did not answer: ${said}`);
}

async function answers(url: string): Promise<boolean> {
  return await fetch(url).then(
    () => true,
    () => false,
  );
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
