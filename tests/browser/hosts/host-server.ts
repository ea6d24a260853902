// Serves pages of another origin than the site, each with headers of its own, and the packages that tests load.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";

/** What is answered at one address. */
export interface Served {
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A server of pages that are put there while it runs; `origin` is another than that of what they embed. */
export interface HostServer {
  readonly origin: string;
  readonly put: (path: string, served: Served) => string;
  readonly close: () => Promise<void>;
}

const packages: Readonly<Record<string, string>> = {
  "/pym.js": "pym.js/dist/pym.v1.min.js",
  "/frames.js": "@newswire/frames/dist/frames.umd.js",
  "/iframe-resizer.js": "iframe-resizer/js/iframeResizer.min.js",
  "/engines/axe.js": "axe-core/axe.min.js",
  "/engines/ace.js": "accessibility-checker-engine/ace.js",
};

export async function startHostServer(): Promise<HostServer> {
  const pages = new Map(Object.entries(packages).map(([path, file]) => [path, packageFile(file)]));
  const server = createServer(({ url = "/" }, response) => {
    const page = pages.get(url.replace(/\?.*$/s, ""));
    response.writeHead(page ? 200 : 404, page?.headers).end(page?.text);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const put = (path: string, served: Served) => (pages.set(path, served), origin + path);
  const close = () => new Promise<void>((resolve) => (server.close(() => resolve()), server.closeAllConnections()));
  return { origin, put, close };
}

function packageFile(file: string): Served {
  const path = fileURLToPath(new URL(`../../../node_modules/${file}`, import.meta.url));
  return {
    text: readFileSync(path, "utf8").replace(/\/\/# sourceMappingURL.*/, ""),
    headers: {
      "content-type": "text/javascript; charset=utf-8",
      "cache-control": "public, max-age=3600, immutable",
      "cross-origin-resource-policy": "cross-origin",
    },
  };
}
