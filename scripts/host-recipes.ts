// Knows how the table of headers is written for each host's configuration. Knows no header of its own.
import { HEADER_TABLE, type HeaderRule } from "./header-table.ts";
import { patternFor } from "./headers.ts";

const titled = (name: string) => name.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase());

/** A `_headers` file, as Cloudflare Pages and Netlify read it, for a site below `base`. */
export function headersFile(base = "/"): string {
  const below = base.replace(/\/$/, "");
  const block = (path: string, { headers }: HeaderRule) =>
    [`${below}${path}`, ...Object.entries(headers).map(([name, value]) => `  ${titled(name)}: ${value}`)].join("\n");
  const blocks = HEADER_TABLE.flatMap((rule) => rule.paths.map((path) => block(path, rule)));
  return `${blocks.join("\n\n")}\n`;
}

/** Configuration of nginx: one location per kind of address, serving the files compressed at build time. */
export function nginxRecipe(): string {
  const locations = HEADER_TABLE.map(
    ({ kind, paths, headers }) => `  # ${kind}
  location ~ "${paths.map((path) => patternFor(path).source).join("|")}" {
${Object.entries(headers)
  .map(([name, value]) => `    add_header ${titled(name)} "${value}" always;`)
  .join("\n")}
    try_files $uri $uri/index.html =404;
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
  error_page 404 /404.html;

${locations.join("\n\n")}
}
`;
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

	file_server {
		precompressed br gzip
	}
	handle_errors {
		rewrite * /404.html
		file_server
	}
}
`;
}
