// Holds the house to its plan: which room may import what, and how files are named and how long they get.
import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { importsOf, type SourceImport } from "./source-imports.ts";

/** What a room may import besides itself. `topojson-*` stands for every package of that beginning. */
interface Room {
  /** Rooms on the floors below. */
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
  /** Files of data/ that the room may read; "data/" stands for all. */
  readonly data?: readonly string[];
}

const FLOORS = ["facts", "geo", "tables", "drawing", "site"];
const page: Room = { rooms: FLOORS, packages: ["astro"] };

const table: Readonly<Record<string, Room>> = {
  facts: { rooms: [], packages: ["zod", "marked", "node:crypto"], data: ["data/"] },
  geo: {
    rooms: [],
    packages: ["d3-geo", "topojson-*", "world-atlas", "geojson", "zod"],
    data: ["data/boundaries.json"],
  },
  tables: { rooms: ["facts"], packages: ["zod"] },
  drawing: {
    rooms: ["facts", "geo"],
    packages: ["astro", "d3-geo", "geojson", "bidi-js", "harfbuzzjs", "@resvg/resvg-wasm", "tinypool", "node:*"],
  },
  site: {
    rooms: ["facts", "geo", "tables", "drawing"],
    packages: ["astro", "@fontsource-variable/*", "esbuild", "schema-dts", "node:*"],
  },
  story: page,
  explorer: page,
  country: page,
  cases: page,
  method: page,
  dataset: {
    ...page,
    packages: ["astro", "geojson", "topojson-server", "schema-dts", "fflate", "write-excel-file", "node:*"],
  },
  embed: { ...page, packages: ["astro", "esbuild"], data: ["data/embed-heights.json"] },
  share: page,
  pages: {
    rooms: [...FLOORS, "story", "explorer", "country", "cases", "method", "dataset", "embed", "share"],
    packages: ["astro"],
  },
};

/** What geography takes from the facts: the country's code, ids, and the door for bad input. */
const FOR_GEOGRAPHY = ["fields", "parse-file"].map((name) => `src/facts/${name}.ts`);

/** Modules that the build and the browser share: pure, tiny, without data. */
const SHARED: ReadonlySet<string> = new Set([
  "src/facts/markup.ts",
  "src/facts/regions.ts",
  "src/story/reading-queries.ts",
  "src/site/snippet-text.ts",
  "src/site/folded.ts",
]);

const longestFile = 200;
const bags = /^(utils?|helpers?|common|lib|misc|shared)$/;
const root = fileURLToPath(new URL("..", import.meta.url));
const files = globSync("src/**/*.{ts,mjs,astro}", { cwd: root }).sort();
const textOf = (file: string) => readFileSync(join(root, file), "utf8");
const roomOf = (file: string) => file.split("/")[1] ?? "";
const isClient = (file: string) => file.endsWith(".client.ts");

/** Why this import breaks the plan, or undefined when it keeps to it. */
function breachOf(file: string, { specifier, browser }: SourceImport): string | undefined {
  const own = roomOf(file);
  const allowed = table[own];
  if (allowed === undefined) return `src/${own} is no room`;
  const goal = specifier.replace(/\?.*$/, "");
  const path = goal.startsWith(".") ? posix.join(dirname(file), goal) : undefined;
  if (browser || isClient(file)) return breachInBrowser(goal, path);
  if (path === undefined) return allows(allowed.packages, packageOf(goal)) ? undefined : `${own} may not use ${goal}`;
  if (path.startsWith("src/")) return mayReach(path, own, allowed);
  return allowed.data?.some((start) => path.startsWith(start)) ? undefined : `${own} may not read ${path}`;
}

/** What reaches a reader's browser is made of client scripts and of what is shared with them. */
function breachInBrowser(goal: string, path: string | undefined): string | undefined {
  return path !== undefined && (isClient(path) || SHARED.has(path))
    ? undefined
    : `what runs in the browser may not import ${goal}`;
}

function mayReach(path: string, own: string, { rooms }: Room): string | undefined {
  if (isClient(path)) return `only what runs in the browser may import ${path}`;
  const goal = roomOf(path);
  if (goal === own || rooms.includes(goal)) return undefined;
  if (own === "geo" && FOR_GEOGRAPHY.includes(path)) return undefined;
  return `${own} may not import ${goal}`;
}

function allows(patterns: readonly string[], name: string): boolean {
  return patterns.some((pattern) => (pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern));
}

/** "zod/mini" is zod, "@a/b/c" is @a/b, "astro:assets" is astro; node's own keep their prefix. */
function packageOf(specifier: string): string {
  if (specifier.startsWith("node:")) return specifier;
  return /^(@[^/]+\/)?[^/:]+/.exec(specifier)?.[0] ?? specifier;
}

describe("rooms", () => {
  const imports = files.flatMap((file) => importsOf(file, textOf(file)).map((found) => ({ file, ...found })));
  const faultsIn = (own: typeof imports) =>
    own.flatMap(({ file, ...found }) => {
      const breach = breachOf(file, found);
      return breach === undefined ? [] : [`${file}: ${breach} (${found.specifier})`];
    });

  it.each(Object.keys(table))("%s imports only from the floors below it", (room) => {
    const own = imports.filter(({ file }) => roomOf(file) === room);
    expect(own.length).toBeGreaterThan(0);
    expect(faultsIn(own)).toEqual([]);
  });

  it("are all there is in src/", () =>
    expect(faultsIn(imports.filter(({ file }) => !(roomOf(file) in table)))).toEqual([]));

  it("are the ones that CONTRIBUTING.md shows", () => {
    const shown = [...textOf("CONTRIBUTING.md").matchAll(/^\| ((?:`\w+` ?)+) +\|/gm)];
    const names = shown.flatMap(([, cell = ""]) => [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name));
    expect(names).toEqual(Object.keys(table));
  });
});

describe(breachOf, () => {
  it.each([
    ["src/embed/x.client.ts", "../facts/a.ts", false, "what runs in the browser may not import ../facts/a.ts"],
    ["src/embed/x.client.ts", "d3-geo", false, "what runs in the browser may not import d3-geo"],
    ["src/embed/x.client.ts", "../site/y.client.ts", false, undefined],
    ["src/embed/x.client.ts", "../site/snippet-text.ts", false, undefined],
    ["src/story/X.astro", "../facts/a.ts", true, "what runs in the browser may not import ../facts/a.ts"],
    ["src/story/X.astro", "./x.client.ts", true, undefined],
    ["src/story/x.ts", "./x.client.ts", false, "only what runs in the browser may import src/story/x.client.ts"],
    ["src/facts/x.ts", "../drawing/a.ts", false, "facts may not import drawing"],
    ["src/story/x.ts", "../explorer/a.ts", false, "story may not import explorer"],
    ["src/story/x.ts", "../site/a.ts", false, undefined],
    ["src/drawing/x.ts", "../../data/figures.json", false, "drawing may not read data/figures.json"],
    ["src/geo/x.ts", "../../data/figures.json", false, "geo may not read data/figures.json"],
    ["src/geo/x.ts", "../../data/boundaries.json", false, undefined],
    ["src/geo/x.ts", "../facts/derived.ts", false, "geo may not import facts"],
    ["src/geo/x.ts", "../facts/fields.ts", false, undefined],
    ["src/geo/x.ts", "topojson-client", false, undefined],
    ["src/other/x.ts", "zod", false, "src/other is no room"],
    ["src/facts/x.ts", "../../package.json", false, "facts may not read package.json"],
  ])("judges %s importing %s (in the browser: %s): %s", (file, specifier, browser, breach) => {
    expect(breachOf(file, { specifier, browser })).toBe(breach);
  });
});

describe("names and sizes", () => {
  const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/;
  const pascal = /^([A-Z][a-z0-9]*)+\.astro$/;
  const route = /^([a-z0-9.-]|\[(\.\.\.)?[a-z0-9]+\])+$/i;

  it("splits a file before it passes 200 lines", () => {
    const lines = files.map((file) => ({ file, lines: textOf(file).trimEnd().split("\n").length }));
    expect(lines.filter((counted) => counted.lines > longestFile)).toEqual([]);
  });

  it("names components in PascalCase, pages by their address and all else in kebab-case", () => {
    const nameFor = (file: string) => (file.endsWith(".astro") ? pascal : kebab);
    const wanted = (file: string) => (roomOf(file) === "pages" ? route : nameFor(file));
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
