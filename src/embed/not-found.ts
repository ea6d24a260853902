// The page for a wrong address below /embed/: one small file, for other people's frames, as the embeds are.
import { absoluteAddressOf } from "../facts/address.ts";
import { dataset } from "../facts/dataset.ts";
import { escaped } from "../facts/markup.ts";
import { browserScript, policyDigest } from "../site/embedded-code.ts";

const style =
  ":root{color-scheme:light dark}body{margin:0.75rem;font:1rem/1.4 system-ui,sans-serif}h1{margin:0;font-size:1.25rem}";

/** The page whole. */
export function embedNotFound(): string {
  const { title, text, all } = dataset.texts["widgets-page"].notFound;
  const script = browserScript("embed/not-found");
  const policy = `default-src 'none'; img-src data:; style-src '${policyDigest(style)}'; script-src '${policyDigest(script)}'`;
  return [
    "<!DOCTYPE html>",
    '<html lang="en">',
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="content-security-policy" content="${policy}">`,
    `<title>${escaped(title)}</title>`,
    '<meta name="robots" content="noindex"><link rel="icon" href="data:,">',
    `<style>${style}</style></head>`,
    `<body><main><h1>${escaped(title)}</h1>`,
    `<p>${escaped(text)}</p>`,
    "<p><a data-lower hidden></a></p>",
    `<p><a href="${escaped(absoluteAddressOf("/widgets/"))}" target="_blank" rel="noopener">${escaped(all)}</a></p></main>`,
    `<script>${script}</script>`,
    "</body>",
    "</html>",
    "",
  ].join("\n");
}
