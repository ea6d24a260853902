// Knows how to hand out a built folder over HTTP as a static host would. Knows no page and no header policy.
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join, relative, sep } from "node:path";
import { pipeline } from "node:stream/promises";
import { contentTypeOf } from "./content-type.ts";
import { findFile, isThere } from "./find-file.ts";
import { pressedForm } from "./pressed-form.ts";

/** What to serve and where. */
export interface ServerOptions {
  /** Folder with the built site. */
  root: string;
  /** 0, the default, takes any free port. */
  port?: number;
  /** Path below which the site is published, e.g. "/project/"; as BASE_PATH at build time. */
  base?: string;
  /** More headers for a published path, e.g. "/embed/participants/". */
  headersFor?: (path: string) => Readonly<Record<string, string>>;
}

/** A server that answers; `url` ends with a slash. */
export interface RunningServer {
  url: string;
  close: () => Promise<void>;
}

/** Serves a folder on 127.0.0.1: directory indexes, precompressed files, the site's own 404 page. */
export async function startServer({ root, port = 0, base = "/", headersFor = () => ({}) }: ServerOptions) {
  const site = { root, base: withSlashes(base), headersFor };
  const server = createServer((request, response) => {
    answer(site, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${site.base}`;
  const close = () => new Promise<void>((resolve) => (server.close(() => resolve()), server.closeAllConnections()));
  return { url, close } satisfies RunningServer;
}

type Site = Required<Omit<ServerOptions, "port">>;

async function answer(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { allow: "GET, HEAD" }).end();
    return;
  }
  const [path = "/", query] = (request.url ?? "/").replace(/^\/+/, "/").split(/\?(.*)/s);
  const found = await findFile(site.root, site.base, path);
  if (found.kind === "redirect") {
    response.writeHead(301, { location: query ? `${found.to}?${query}` : found.to }).end();
  } else if (found.kind === "file") {
    await send(site, request, response, 200, found.path);
  } else {
    await sendNotFound(site, request, response);
  }
}

async function sendNotFound(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const page = join(site.root, "404.html");
  if (await isThere(page)) await send(site, request, response, 404, page);
  else response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("Not found\n");
}

async function send(site: Site, request: IncomingMessage, response: ServerResponse, status: number, path: string) {
  const pressed = await pressedForm(path, request.headers["accept-encoding"] ?? "");
  const file = path + pressed.suffix;
  response.writeHead(status, {
    ...site.headersFor(publishedPath(site.root, path)),
    ...pressed.headers,
    "content-type": contentTypeOf(path),
    "content-length": (await stat(file)).size,
  });
  if (request.method === "HEAD") response.end();
  else await pipeline(createReadStream(file), response);
}

/** The address of a file as the public knows it, without the base: "/embed/participants/" for its index.html. */
function publishedPath(root: string, path: string): string {
  return `/${relative(root, path).split(sep).join("/")}`.replace(/\/index\.html$/, "/");
}

function withSlashes(base: string): string {
  return `/${base}/`.replace(/\/{2,}/g, "/");
}
