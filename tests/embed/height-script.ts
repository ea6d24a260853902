// Knows how to make the height script alone, as a page would carry it inline. Knows no page.
import { buildSync } from "esbuild";
import { fileURLToPath } from "node:url";

/** A classic script that keeps the host informed of the height of the page's `<div data-embed>`. */
export function heightScript(): string {
  const contents = `import { startHeight } from "./src/embed/embed-height.client.ts";
    startHeight(document.querySelector("[data-embed]"));`;
  const resolveDir = fileURLToPath(new URL("../..", import.meta.url));
  const options = { bundle: true, write: false, minify: true, format: "iife", target: "es2020" } as const;
  const made = buildSync({ ...options, stdin: { contents, resolveDir } });
  return made.outputFiles[0]?.text ?? "";
}
