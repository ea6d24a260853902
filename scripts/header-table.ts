// Knows every header that the site is sent with, by kind of address: the one table behind all hosts. Knows no host.

/** One kind of address. Patterns are paths below the site's base; `*` stands for anything, slashes included. */
export interface HeaderRule {
  readonly kind: string;
  readonly paths: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
}

const MINUTES = "public, max-age=300, must-revalidate";
const HOURS = "public, max-age=3600, must-revalidate";
const FOREVER = "public, max-age=31536000, immutable";

/** What every answer carries: no guessing of types, https only, nothing of the address to other sites. */
const always = {
  "strict-transport-security": "max-age=63072000; includeSubDomains",
  "x-content-type-options": "nosniff",
  "referrer-policy": "strict-origin-when-cross-origin",
};

/** What any page may load and frame, even one that is isolated from other origins. */
const forEveryOrigin = { "access-control-allow-origin": "*", "cross-origin-resource-policy": "cross-origin" };

const noPowers = "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()";

/** Adds what a page's own policy cannot say in its <meta>: who may frame it. */
const page = {
  ...always,
  "cache-control": MINUTES,
  "content-security-policy": "frame-ancestors 'none'",
  "cross-origin-opener-policy": "same-origin",
  "permissions-policy": noPowers,
};

/** An isolated host shows only frames that are isolated themselves. */
const embed = {
  ...always,
  ...forEveryOrigin,
  "content-security-policy": "frame-ancestors *",
  "cross-origin-embedder-policy": "require-corp",
  "permissions-policy": noPowers,
};

const files = { ...always, ...forEveryOrigin };

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
const latestEmbeds = ["participants", "told", "units", "numbers", "countries", "es", "fr", "pt", "ar"].map(
  (name) => `/embed/${name}/*`,
);

/** The kinds of address. No address fits two rows, so that a host which joins the rows that fit repeats no name. */
export const HEADER_TABLE: readonly HeaderRule[] = [
  {
    kind: "page",
    paths: ["/", "/404.html", "/countries/*", "/cases/*", "/method/*", "/widgets/*", "/data/"],
    headers: page,
  },
  { kind: "embed", paths: [...latestEmbeds, "/embed/weights.json"], headers: { ...embed, "cache-control": MINUTES } },
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
    paths: ["/oembed/*", "/images/*", "/cards/*"],
    headers: { ...files, "cache-control": HOURS },
  },
  { kind: "file named by its content", paths: ["/_astro/*"], headers: { ...always, "cache-control": FOREVER } },
  {
    kind: "small file of the site",
    paths: ["/favicon.svg", "/robots.txt", "/*.xml", "/.well-known/*", "/fonts/*"],
    headers: { ...always, "cache-control": HOURS },
  },
];
