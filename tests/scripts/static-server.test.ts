// What a reader's browser or an embedding page may expect of the server.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compressFolder } from "../../scripts/compress.ts";
import { startServer, type RunningServer } from "../../scripts/static-server.ts";

const outside = mkdtempSync(join(tmpdir(), "serve-"));
const root = join(outside, "dist");
const longText = "iso3,name\r\n" + "NLD,Netherlands\r\n".repeat(40);
const files = {
  "index.html": "<title>Story</title>",
  "404.html": "<title>Not here</title>",
  "countries/index.html": "<title>Countries</title>",
  "data/participants.csv": longText,
  "data/participants.geojson": "{}",
  "data/liberterra-iii.xlsx": "xlsx",
  "data/liberterra-iii.zip": "zip",
  "data/SHA256SUMS": "0  x",
  "fonts/a.woff2": "font",
  ".well-known/security.txt": "Contact: x",
  "../secret.txt": "secret",
  "../dist-old/secret.txt": "secret",
};

let server: RunningServer;
let below: RunningServer;

beforeAll(async () => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  await compressFolder(root);
  server = await startServer({ root, headersFor: (path) => ({ "x-path": path }) });
  below = await startServer({ root, base: "/project" });
});

afterAll(async () => {
  await Promise.all([server.close(), below.close()]);
  rmSync(outside, { recursive: true });
});

/** A request as it is written, without the tidying of addresses that fetch does. */
function ask(path: string, { headers = {}, method = "GET", from = server } = {}) {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>((resolve, reject) => {
    const { port } = new URL(from.url);
    get({ host: "127.0.0.1", port, path, headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    }).on("error", reject);
  });
}

describe(startServer, () => {
  it("answers with the index of a folder", async () => {
    const { status, body } = await ask("/countries/?x=1");
    expect([status, body.toString()]).toEqual([200, files["countries/index.html"]]);
  });

  it.each([
    ["/", "text/html; charset=utf-8"],
    ["/data/participants.csv", "text/csv; charset=utf-8"],
    ["/data/participants.geojson", "application/geo+json"],
    ["/data/liberterra-iii.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
    ["/data/liberterra-iii.zip", "application/zip"],
    ["/data/SHA256SUMS", "text/plain; charset=utf-8"],
    ["/fonts/a.woff2", "font/woff2"],
    ["/.well-known/security.txt", "text/plain; charset=utf-8"],
  ])("sends %s as %s", async (path, type) => {
    const { status, headers } = await ask(path);
    expect([status, headers["content-type"]]).toEqual([200, type]);
  });

  it("adds the slash that a folder's address lacks, and keeps the query", async () => {
    const { status, headers } = await ask("/countries?theme=dark");
    expect([status, headers["location"]]).toEqual([301, "/countries/?theme=dark"]);
  });

  it("answers a browser that has the file already with no body", async () => {
    const { headers } = await ask("/data/participants.csv");
    const again = await ask("/data/participants.csv", { headers: { "if-none-match": headers["etag"] } });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  it("never sends a reader to another host", async () => {
    const { headers } = await ask("//countries");
    expect(headers["location"]).toBe("/countries/");
  });

  it("shows the site's own page for what is not there, with status 404", async () => {
    const { status, body } = await ask("/nowhere/");
    expect([status, body.toString()]).toEqual([404, files["404.html"]]);
  });

  it.each([
    ["/../secret.txt", "a plain step out of the folder"],
    ["/%2e%2e/secret.txt", "an encoded step"],
    ["/..%2fsecret.txt", "an encoded slash"],
    ["/data/..%2f..%2fsecret.txt", "two steps"],
    ["/../dist-old/secret.txt", "a step into a folder whose name begins alike"],
    ["/%00", "a zero byte"],
    ["/%E0%A4", "a broken encoding"],
  ])("refuses %s (%s)", async (path) => {
    expect((await ask(path)).status).toBe(404);
  });

  it.each([
    ["br, gzip", "br"],
    ["gzip", "gzip"],
    ["identity", undefined],
  ])("sends the form that “Accept-Encoding: %s” asks for: %s", async (accepted, encoding) => {
    const { headers } = await ask("/data/participants.csv", { headers: { "accept-encoding": accepted } });
    expect([headers["content-encoding"], headers["vary"]]).toEqual([encoding, "Accept-Encoding"]);
  });

  it("sends the same bytes under every encoding", async () => {
    const { body } = await ask("/data/participants.csv", { headers: { "accept-encoding": "br" } });
    expect(brotliDecompressSync(body).toString()).toBe(longText);
  });

  it("answers HEAD without a body and refuses to be written to", async () => {
    const head = await ask("/", { method: "HEAD" });
    expect([head.status, head.body.length]).toEqual([200, 0]);
    expect((await ask("/", { method: "POST" })).status).toBe(405);
  });

  it("asks for more headers by the published path", async () => {
    expect((await ask("/countries/")).headers["x-path"]).toBe("/countries/");
    expect((await ask("/data/participants.csv")).headers["x-path"]).toBe("/data/participants.csv");
  });

  it("publishes below a base path and nowhere else", async () => {
    expect(below.url).toMatch(/\/project\/$/);
    const answers = ["/project/countries/", "/project", "/countries/", "/projectile/"].map((path) =>
      ask(path, { from: below }),
    );
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([200, 301, 404, 404]);
  });
});
