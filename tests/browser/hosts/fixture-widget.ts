// A page such as our widgets are, made of the height script alone: a title, a map, words, links.
import { buildSync } from "esbuild";
import { fileURLToPath } from "node:url";

const style = `
  body { margin: 0; background: #fff; color: #222; font: 16px/1.5 sans-serif; }
  [data-embed] { display: flow-root; padding: 12px; }
  svg { display: block; inline-size: 100%; max-inline-size: 600px; }
  html[data-theme="dark"] body { background: #111; color: #eee; }
`;

const words = "So many words that they fill more lines in a narrow frame than in a wide one. ".repeat(6);

/** The page; its links lead to `home`, the site it comes from. */
export function fixtureWidget(home: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Fixture</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><style>${style}</style></head>
<body><div data-embed><h1>A fixture</h1>
<svg viewBox="0 0 300 150" role="img" aria-label="A map"><rect width="300" height="150" fill="#abc"/></svg>
<p>${words}</p><details><summary>More</summary><p>${words}</p></details><p><a href="${home}story/" target="_blank">The story</a></p></div>
<script>${heightScript()}</script></body></html>`;
}

/** A classic script that keeps the host informed of the height of the page's `<div data-embed>`. */
function heightScript(): string {
  const contents = `import { reportHeight } from "./src/embed/frame-height.client.ts";
    reportHeight(document.querySelector("[data-embed]"));`;
  const resolveDir = fileURLToPath(new URL("../../..", import.meta.url));
  const options = { bundle: true, write: false, minify: true, format: "iife", target: "es2020" } as const;
  const made = buildSync({ ...options, stdin: { contents, resolveDir } });
  return made.outputFiles[0]?.text ?? "";
}
