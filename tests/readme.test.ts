// A reader will try what README and CONTRIBUTING say: each command and path in them exists.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { snippetText, type SnippetValues } from "../src/site/snippet-text.ts";
import { SNIPPET_TEMPLATES, widgetValues } from "../src/embed/snippets.ts";
import { widgetNamed } from "../src/facts/widgets.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const documents = ["README.md", "CONTRIBUTING.md", "data/LICENSE.md", "data/README.md"].filter((name) =>
  existsSync(join(root, name)),
);
const scripts: Readonly<Record<string, string>> = manifest.scripts;
const textOf = (name: string) => readFileSync(join(root, name), "utf8");

/** What stands in code blocks and between single backticks. */
function codeIn(text: string): string[] {
  const blocks = [...text.matchAll(/^ *```\w*\n([^]*?)^ *```/gm)].flatMap(([, code = ""]) => code.trim().split("\n"));
  const spans = [...text.replace(/^ *```[^]*?^ *```/gm, "").matchAll(/`([^`\n]+)`/g)].map(([, code = ""]) => code);
  return [...blocks, ...spans];
}

/** The npm scripts that a piece of code calls. */
function calledScripts(code: string): string[] {
  const named = [...code.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, name = ""]) => name);
  const short = [...code.matchAll(/\bnpm (start|test)\b/g)].map(([, name = ""]) => name);
  return [...named, ...short];
}

/** Paths of the repository: relative, with a slash or a known ending, and not something that a build makes. */
function pathsIn(code: string): string[] {
  const words = code.split(/\s+/).filter((word) => /^[\w.@-]+(\/[\w.@-]+)*\/?$/.test(word));
  const looksLikePath = (word: string) => word.includes("/") || /^[\w-]+\.(md|json|ts|mjs)$/.test(word);
  return words.filter((word) => looksLikePath(word) && !/^(dist|node_modules|test-results)\b/.test(word));
}

const commands = documents.flatMap((name) =>
  codeIn(textOf(name)).flatMap((code) => calledScripts(code).map((script) => ({ name, script }))),
);
const paths = documents.flatMap((name) =>
  codeIn(textOf(name)).flatMap((code) => pathsIn(code).map((path) => ({ name, path }))),
);

describe("README and CONTRIBUTING", () => {
  it("name only npm scripts that there are", () =>
    expect(commands.filter(({ script }) => !(script in scripts))).toEqual([]));

  it("name only files that there are", () =>
    expect(paths.filter(({ path }) => !existsSync(join(root, path)))).toEqual([]));

  it("gives the two commands that do all", () => {
    const code = codeIn(textOf("README.md"));
    expect(code).toContain("npm ci && npm start");
    expect(code).toContain("npm ci && npm test");
  });

  it("explains every npm script", () => {
    const explained = codeIn(textOf("CONTRIBUTING.md")).flatMap(calledScripts);
    const byHand = Object.keys(scripts).filter((script) => script !== "preinstall");
    expect(byHand.filter((script) => !explained.includes(script))).toEqual([]);
  });

  it("finds commands and paths at all", () => {
    expect(Math.min(commands.length, paths.length)).toBeGreaterThan(10);
  });
});

describe("the code in README.md to embed the map", () => {
  const [frame = ""] = /<iframe[^]*?<\/p>/.exec(textOf("README.md")) ?? [];
  const spaced = (markup: string) =>
    markup
      .replace(/\s+/g, " ")
      .replace(/ ?> (?=<|>)|(?<=<\/a) >/g, ">")
      .replace(/ >/g, ">");
  const widget = widgetNamed("participants");

  it("is what the builder gives for a column of 600 pixels, at an address to replace", () => {
    const values: SnippetValues = widget ? widgetValues(widget) : {};
    const built = snippetText(SNIPPET_TEMPLATES.iframe, {
      ...values,
      src: "https://example.org/embed/participants/",
      width: 600,
      height: values["height600"] ?? "",
    });
    expect(spaced(frame)).toBe(spaced(built));
  });
});

describe("the tasks behind the npm scripts", () => {
  const files = Object.values(scripts).flatMap((script) => script.match(/scripts\/[\w.-]+/g) ?? []);

  it.each([...new Set(files)])("there is %s", (file) => expect(existsSync(join(root, file))).toBe(true));
});
