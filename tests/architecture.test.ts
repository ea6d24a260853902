// Knows which layer may import what, and how files are named and how long they get: the diagram of CONTRIBUTING.md, run.
// Knows no layer's content.
import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { importsOf, type SourceImport } from "./source-imports.ts";

/** What a layer may import besides itself. `topojson-*` stands for every package of that beginning. */
interface Layer {
  layers: readonly string[];
  packages: readonly string[];
  /** Files of data/ that the layer may read; "data/" stands for all. */
  data?: readonly string[];
}

const table: Readonly<Record<string, Layer>> = {
  schema: { layers: [], packages: ["zod"] },
  model: { layers: ["schema"], packages: ["zod", "marked", "node:crypto"], data: ["data/"] },
  geography: {
    layers: ["schema"],
    packages: ["d3-geo", "topojson-*", "world-atlas", "geojson"],
    data: ["data/boundaries.json"],
  },
  graphics: {
    layers: ["schema", "model", "geography"],
    packages: ["d3-geo", "geojson", "bidi-js", "harfbuzzjs"],
  },
  publication: {
    layers: ["schema", "model", "geography", "graphics", "styles"],
    packages: [
      "@resvg/resvg-wasm",
      "tinypool",
      "esbuild",
      "geojson",
      "schema-dts",
      "fflate",
      "write-excel-file",
      "node:buffer",
      "node:crypto",
      "node:fs",
      "node:fs/promises",
      "node:module",
      "node:os",
      "node:path",
      "node:zlib",
    ],
  },
  elements: { layers: [], packages: [] },
  components: { layers: ["model", "graphics", "elements", "styles"], packages: ["astro"] },
  layouts: { layers: ["components", "styles"], packages: ["astro", "@fontsource-variable/*"] },
  pages: { layers: ["model", "graphics", "publication", "components", "layouts"], packages: ["astro"] },
};

/** What a `<script>` in a component, layout or page brings to the reader's browser. */
const inBrowser: Layer = { layers: ["elements"], packages: [] };

const longestFile = 150;
const bags = /^(utils?|helpers?|common|lib|misc|shared)$/;
const root = fileURLToPath(new URL("..", import.meta.url));
const files = globSync("src/**/*.{ts,mjs,astro}", { cwd: root }).sort();
const textOf = (file: string) => readFileSync(join(root, file), "utf8");
const layerOf = (file: string) => file.split("/")[1] ?? "";

/** Why this import breaks the table, or undefined when it keeps to it. */
function breachOf(file: string, { specifier, browser }: SourceImport): string | undefined {
  const own = layerOf(file);
  const allowed = browser ? inBrowser : table[own];
  if (allowed === undefined) return `src/${own} is no layer`;
  const goal = specifier.replace(/\?.*$/, "");
  if (!goal.startsWith("."))
    return allows(allowed.packages, packageOf(goal)) ? undefined : `${own} may not use ${goal}`;
  const path = posix.join(dirname(file), goal);
  if (path.startsWith("src/")) return mayReach(layerOf(path), own, allowed, browser);
  return allowed.data?.some((start) => path.startsWith(start)) ? undefined : `${own} may not read ${path}`;
}

function mayReach(goal: string, own: string, allowed: Layer, browser: boolean): string | undefined {
  if ((goal === own && !browser) || allowed.layers.includes(goal)) return undefined;
  return `${browser ? "what runs in the browser" : own} may not import ${goal}`;
}

function allows(patterns: readonly string[], name: string): boolean {
  return patterns.some((pattern) => (pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern));
}

/** "zod/mini" is zod, "@a/b/c" is @a/b, "astro:assets" is astro; node's own keep their prefix. */
function packageOf(specifier: string): string {
  if (specifier.startsWith("node:")) return specifier;
  return /^(@[^/]+\/)?[^/:]+/.exec(specifier)?.[0] ?? specifier;
}

describe("layers", () => {
  const imports = files.flatMap((file) => importsOf(file, textOf(file)).map((found) => ({ file, ...found })));
  const faultsIn = (own: typeof imports) =>
    own.flatMap(({ file, ...found }) => {
      const breach = breachOf(file, found);
      return breach === undefined ? [] : [`${file}: ${breach} (${found.specifier})`];
    });

  it.each(Object.keys(table))("of %s import only what the table allows", (layer) => {
    const own = imports.filter(({ file }) => layerOf(file) === layer);
    expect(own.length).toBeGreaterThan(0);
    expect(faultsIn(own)).toEqual([]);
  });

  it("are all there is in src/", () =>
    expect(faultsIn(imports.filter(({ file }) => !(layerOf(file) in table)))).toEqual([]));

  it("are the ones that CONTRIBUTING.md shows", () => {
    const rows = textOf("CONTRIBUTING.md").matchAll(/^\| `(\w+)` +\|[^|]+\| ([^|]+?) +\|$/gm);
    const shown = [...rows].map(([, layer, imports = ""]) => [layer, imports === "–" ? [] : imports.split(", ")]);
    const held = Object.entries(table).map(([layer, { layers }]) => [
      layer,
      layers.filter((name) => name !== "styles"),
    ]);
    expect(shown).toEqual(held);
  });
});

describe(breachOf, () => {
  it.each([
    ["src/elements/x.ts", "../model/a.ts", false, "elements may not import model"],
    ["src/elements/x.ts", "d3-geo", false, "elements may not use d3-geo"],
    ["src/components/X.astro", "../model/a.ts", true, "what runs in the browser may not import model"],
    ["src/components/X.astro", "./Y.astro", true, "what runs in the browser may not import components"],
    ["src/model/x.ts", "../graphics/a.ts", false, "model may not import graphics"],
    ["src/graphics/x.ts", "../../data/figures.json", false, "graphics may not read data/figures.json"],
    ["src/geography/x.ts", "../../data/figures.json", false, "geography may not read data/figures.json"],
    ["src/geography/x.ts", "../../data/boundaries.json", false, undefined],
    ["src/geography/x.ts", "topojson-client", false, undefined],
    ["src/components/x/X.astro", "../../elements/a.ts?raw", false, undefined],
    ["src/other/x.ts", "zod", false, "src/other is no layer"],
    ["src/model/x.ts", "../../package.json", false, "model may not read package.json"],
  ])("judges %s importing %s (in the browser: %s): %s", (file, specifier, browser, breach) => {
    expect(breachOf(file, { specifier, browser })).toBe(breach);
  });
});

describe("names and sizes", () => {
  const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/;
  const pascal = /^([A-Z][a-z0-9]*)+\.astro$/;
  const route = /^([a-z0-9.-]|\[(\.\.\.)?[a-z0-9]+\])+$/i;

  it("splits a file before it passes 150 lines", () => {
    const lines = files.map((file) => ({ file, lines: textOf(file).trimEnd().split("\n").length }));
    expect(lines.filter((counted) => counted.lines > longestFile)).toEqual([]);
  });

  it("names components in PascalCase, pages by their address and all else in kebab-case", () => {
    const nameFor = (file: string) => (file.endsWith(".astro") ? pascal : kebab);
    const wanted = (file: string) => (layerOf(file) === "pages" ? route : nameFor(file));
    expect(files.filter((file) => !wanted(file).test(basename(file)))).toEqual([]);
  });

  it("says in the first line of each file what it knows", () => {
    const opensWithComment = /^(---\r?\n)?(\/\/ |\/\*\* |<!-- )\S/;
    expect(files.filter((file) => !opensWithComment.test(textOf(file)))).toEqual([]);
  });

  it("has no folder that is a bag for anything", () => {
    const all = globSync("{src,scripts,tests}/**/*", { cwd: root }).flatMap((path) => path.split("/").slice(0, -1));
    expect([...new Set(all)].filter((name) => bags.test(name))).toEqual([]);
  });
});
