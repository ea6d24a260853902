// The table of headers as each host's configuration. Run: npm run recipes, which writes those in deploy/.
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { EMBED_NOT_FOUND, HEADER_TABLE, headersFor, patternFor, type HeaderRule } from "./header-table.ts";

const titled = (name: string) => name.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase());

/** A `_headers` file, as Cloudflare Pages and Netlify read it, for a site below `base`. */
export function headersFile(base = "/"): string {
  const below = `/${base}`.replace(/\/+/g, "/").replace(/\/$/, "");
  const block = (path: string, { headers }: HeaderRule) =>
    [`${below}${path}`, ...Object.entries(headers).map(([name, value]) => `  ${titled(name)}: ${value}`)].join("\n");
  const blocks = HEADER_TABLE.flatMap((rule) => rule.paths.map((path) => block(path, rule)));
  return `${blocks.join("\n\n")}\n`;
}

/** A `_redirects` file, by which Netlify answers a wrong address below /embed/; Cloudflare finds the page by its place. */
export function redirectsFile(base = "/"): string {
  const below = `/${base}`.replace(/\/+/g, "/").replace(/\/$/, "");
  return `${below}/embed/* ${below}${EMBED_NOT_FOUND} 404\n`;
}

/** Configuration of nginx: one location per kind of address, serving the files compressed at build time. */
export function nginxRecipe(): string {
  const locations = HEADER_TABLE.map(
    ({ kind, paths, headers }) => `  # ${kind}
  location ~ "${paths.map((path) => patternFor(path).source).join("|")}" {
${Object.entries(headers)
  .map(([name, value]) => `    add_header ${titled(name)} "${value}" always;`)
  .join("\n")}
${kind.endsWith("embed") ? `    error_page 404 ${EMBED_NOT_FOUND};\n` : ""}    try_files $uri $uri/index.html =404;
  }`,
  );
  return `# Written by \`npm run recipes\`; the headers come from scripts/header-table.ts.
# To be included in the http block. \`npm run compress\` puts a .gz and a .br beside each file; with the brotli module add \`brotli_static on;\`.
types {
  application/geo+json geojson;
  text/csv csv;
  text/markdown md;
  text/plain cff bib;
  image/svg+xml svg;
  font/woff2 woff2;
  application/vnd.openxmlformats-officedocument.spreadsheetml.sheet xlsx;
}

server {
  listen 8080;
  root /srv/site;
  charset utf-8;
  charset_types text/csv text/markdown text/plain application/json application/geo+json;
  default_type text/plain;
  gzip_static on;
  gzip_vary on;
  absolute_redirect off;
  server_tokens off;
  error_page 403 404 414 =404 /404.html;
  try_files $uri $uri/index.html =404;

  location /embed/ {
    error_page 403 404 =404 ${EMBED_NOT_FOUND};
  }

${locations.join("\n\n")}
}
`;
}

/** The headers of an address in place of those that an earlier line may have set. */
function caddyHeaders(path: string, indent: string): string {
  const names = [...new Set(HEADER_TABLE.flatMap(({ headers }) => Object.keys(headers)))];
  const wanted = headersFor(path);
  const lines = names.map((name) => (name in wanted ? `${titled(name)} "${wanted[name]}"` : `-${titled(name)}`));
  return [`${indent}header {`, ...lines.map((line) => `${indent}\t${line}`), `${indent}}`].join("\n");
}

/** A Caddyfile: one matcher per kind of address. */
export function caddyRecipe(): string {
  const kinds = HEADER_TABLE.map(({ kind, paths, headers }, index) =>
    [
      `\t# ${kind}`,
      `\t@kind${index} path ${paths.join(" ")}`,
      `\theader @kind${index} {`,
      ...Object.entries(headers).map(([name, value]) => `\t\t${titled(name)} "${value}"`),
      "\t}",
    ].join("\n"),
  );
  return `# Written by \`npm run recipes\`; the headers come from scripts/header-table.ts.
:8080 {
	root * /srv/site

${kinds.join("\n\n")}

	header -Server
	@other not method GET HEAD
	handle @other {
		header Allow "GET, HEAD"
		error 405
	}
	# Longer than a file's name can be.
	@long path_regexp [^/]{250,}
	error @long 404

	file_server {
		precompressed br gzip
	}
	# A wrong address has a page of ours, and its headers: not those of the file that is not there.
	handle_errors {
		@embed path /embed/*
		handle @embed {
${caddyHeaders(EMBED_NOT_FOUND, "\t\t\t")}
			rewrite * ${EMBED_NOT_FOUND}
			file_server
		}
		handle {
${caddyHeaders("/404.html", "\t\t\t")}
			rewrite * /404.html
			file_server
		}
	}
}
`;
}

/** The configuration files in deploy/, by name. */
export const RECIPES: Readonly<Record<string, () => string>> = { "nginx.conf": nginxRecipe, Caddyfile: caddyRecipe };

if (import.meta.main) {
  const folder = fileURLToPath(new URL("../deploy/", import.meta.url));
  for (const [name, recipe] of Object.entries(RECIPES)) await writeFile(folder + name, recipe());
}
