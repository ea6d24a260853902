// Serves a built folder over HTTP as a static host would: sirv sends the files, ours are slashes, headers, the 404 page.
import { existsSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { lookup } from "mrmime";
import sirv from "sirv";

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

/** Serves a folder on 127.0.0.1, each file in the form that stands compressed beside it where the client takes it. */
export async function startServer({ root, port = 0, base = "/", headersFor = () => ({}) }: ServerOptions) {
  const above = `/${base}`.replace(/\/+/g, "/").replace(/\/$/, "");
  const setHeaders = (response: ServerResponse, path: string) => {
    const headers = { ...headersFor(path.replace(/\/index\.html$/, "/")), "content-type": typeOf(path) };
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  };
  const send = sirv(root, { dev: true, etag: true, brotli: true, gzip: true, extensions: [], setHeaders });

  const sendNotFound = (response: ServerResponse, path: string) => {
    const nearest = path.startsWith("/embed/") ? "/embed/404.html" : "/404.html";
    const page = join(root, nearest);
    setHeaders(response, nearest);
    response.writeHead(404).end(existsSync(page) ? readFileSync(page) : "Not found\n");
  };
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { allow: "GET, HEAD" }).end();
      return;
    }
    const [full = "/", query] = (request.url ?? "/").replace(/^\/+/, "/").split(/\?(.*)/s);
    const path = full.slice(above.length);
    if (!`${full}/`.startsWith(`${above}/`)) sendNotFound(response, full);
    else if (!full.endsWith("/") && isFolder(root, path))
      response.writeHead(301, { location: query ? `${full}/?${query}` : `${full}/` }).end();
    else {
      request.url = path.replace(/\/$/, "/index.html");
      send(request, response, () => sendNotFound(response, path));
    }
  };

  const server = createServer(answer);
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${above}/`;
  const close = () => new Promise<void>((resolve) => (server.close(() => resolve()), server.closeAllConnections()));
  return { url, close } satisfies RunningServer;
}

/** Whether a page stands at an address that lacks its last slash. */
function isFolder(root: string, path: string): boolean {
  return !path.includes("..") && existsSync(join(root, path, "index.html"));
}

/** Media types of ours that the library does not know; files without an extension, such as SHA256SUMS, are plain text. */
const OWN_TYPES: Readonly<Record<string, string>> = {
  "": "text/plain",
  ".bib": "application/x-bibtex",
  ".cff": "application/yaml",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

function typeOf(path: string): string {
  const type = lookup(path) ?? OWN_TYPES[extname(path)] ?? "application/octet-stream";
  return /^text\/|xml$|javascript$|bibtex$|yaml$/.test(type) ? `${type}; charset=utf-8` : type;
}
