// The headers that the site is sent with, by kind of address: the one table behind all hosts.
import { WORLD_WIDGETS } from "../src/facts/embed-text.ts";
import { Locale } from "../src/facts/fields.ts";

/** One kind of address. Patterns are paths below the site's base; `*` stands for anything, slashes included. */
export interface HeaderRule {
  readonly kind: string;
  readonly paths: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
}

const MINUTES = "public, max-age=300, must-revalidate";
const HOURS = "public, max-age=3600, must-revalidate";
const FOREVER = "public, max-age=31536000, immutable";

/**
 * What every answer carries: no guessing of types, https only, nothing of the address to other sites. Other hosts of the
 * same domain may not be ours: nothing is said for them.
 */
const always = {
  "strict-transport-security": "max-age=63072000",
  "x-content-type-options": "nosniff",
  "referrer-policy": "strict-origin-when-cross-origin",
};

/** What any page may load and frame, even one that is isolated from other origins. */
const forEveryOrigin = { "access-control-allow-origin": "*", "cross-origin-resource-policy": "cross-origin" };

const noPowers = "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()";

/** Adds what a page's own policy cannot say in its <meta>: who may frame it, and that no script writes markup. */
const page = {
  ...always,
  "cache-control": MINUTES,
  "content-security-policy": "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": noPowers,
};

/**
 * An isolated host shows only frames that are isolated themselves. No `frame-ancestors`: even `*` lets in pages of
 * network addresses only, and an editor's preview may be a local file, a sandboxed `srcdoc` or an app's web view. Search
 * engines list no embed by itself, and see it inside other pages.
 */
const embed = {
  ...always,
  ...forEveryOrigin,
  "cross-origin-embedder-policy": "require-corp",
  "permissions-policy": noPowers,
  "x-robots-tag": "noindex, indexifembedded",
};

const files = { ...always, ...forEveryOrigin };
const unlisted = { ...files, "x-robots-tag": "noindex" };

/** What is named below /data/: a star for all of it would take in the frozen versions, which have a row of their own. */
const dataFiles = [
  ..."liberterra-iii breakdowns case_countries cases countries editions figure_countries figure_relations figures figures_by_country"
    .split(" ")
    .concat(
      "findings mentions organisation_roles organisations participants prevention prevention_countries tags".split(" "),
    )
    .map((table) => `${table}.*`),
  ..."README.md CHANGELOG.md CITATION.cff citation.bib SHA256SUMS datapackage.json schema/*".split(" "),
].map((name) => `/data/${name}`);

/** What is named below /embed/, for the same reason. */
const latestEmbeds = [...WORLD_WIDGETS, "countries", ...Locale.options.slice(1)].map((name) => `/embed/${name}/*`);

/** The kinds of address. No address fits two rows, so that a host which joins the rows that fit repeats no name. */
export const HEADER_TABLE: readonly HeaderRule[] = [
  {
    kind: "page",
    paths: ["/", "/404.html", "/countries/*", "/cases/*", "/method/*", "/widgets/*", "/data/"],
    headers: page,
  },
  {
    kind: "embed",
    paths: [...latestEmbeds, "/embed/weights.json", "/embed/404.html"],
    headers: { ...embed, "cache-control": MINUTES },
  },
  { kind: "frozen embed", paths: ["/embed/v*"], headers: { ...embed, "cache-control": FOREVER } },
  {
    kind: "script for hosts",
    paths: ["/embed.js"],
    headers: { ...files, "cache-control": HOURS },
  },
  { kind: "file to download", paths: dataFiles, headers: { ...files, "cache-control": MINUTES } },
  { kind: "frozen file to download", paths: ["/data/v*"], headers: { ...files, "cache-control": FOREVER } },
  {
    kind: "answer or image for other sites",
    paths: ["/oembed/*", "/images/*"],
    headers: { ...unlisted, "cache-control": HOURS },
  },
  { kind: "share image", paths: ["/cards/*"], headers: { ...files, "cache-control": HOURS } },
  { kind: "file named by its content", paths: ["/_astro/*"], headers: { ...always, "cache-control": FOREVER } },
  {
    kind: "small file of the site",
    paths: ["/favicon.svg", "/robots.txt", "/*.xml", "/.well-known/*", "/fonts/*"],
    headers: { ...always, "cache-control": HOURS },
  },
];

/** The headers for a path such as "/embed/participants/", below whatever base the site is published. */
export function headersFor(path: string): Readonly<Record<string, string>> {
  return HEADER_TABLE.find(({ paths }) => paths.some((pattern) => patternFor(pattern).test(path)))?.headers ?? {};
}

/** A pattern of the table as a regular expression over whole paths. */
export function patternFor(pattern: string): RegExp {
  const literal = pattern.replace(/[.+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^${literal.replaceAll("*", ".*")}$`);
}

/** The page for an address below /embed/ that leads nowhere: it may be framed, unlike that of the site. */
export const EMBED_NOT_FOUND = "/embed/404.html";
