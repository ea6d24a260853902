// Proves that the comparison of two sites overlooks what a move of files changes, and notices one changed letter.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { differences } from "../../scripts/compare-dist.ts";
import { zipOf } from "../../src/dataset/published-file.ts";

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "sites-"))));
afterEach(() => rmSync(folder, { recursive: true }));

const page = (scope: string, script: string, word = "geese") =>
  `<style>p[${scope}]{color:red}</style><p ${scope}>Nine ${word}</p><script src="/_astro/${script}"></script>` +
  `<meta content="'sha256-${script.slice(-11, -3).padEnd(43, "A")}='">`;

/** A site with one page, one script, and a zip of the page. */
function site(name: string, scope: string, script: string, { word = "geese", code = "go()" } = {}): string {
  const text = page(scope, script, word);
  const bytes = zipOf([{ path: "index.html", bytes: new Uint8Array(Buffer.from(text)) }]);
  const files = { "index.html": text, [`_astro/${script}`]: code, "embed/told/widget.zip": bytes, "a.csv": "a,b\r\n" };
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, dirname(path)), { recursive: true });
    writeFileSync(join(folder, name, path), content);
  }
  return join(folder, name);
}

const before = () => site("before", "astro-abcd1234", "Search.astro_lang.AaBb1234.js");

describe(differences, () => {
  it("finds none after a move, which gives scopes, scripts and hashes other names", () =>
    expect(differences(before(), site("moved", "astro-wxyz5678", "Finder.astro_lang.BbCc5678.js"))).toEqual([]));

  it("finds one letter of a page, in the page and in the zip that holds it", () => {
    const changed = site("changed", "astro-abcd1234", "Search.astro_lang.AaBb1234.js", { word: "gease" });
    expect(differences(before(), changed).map((line) => line.split(": ")[0])).toEqual([
      "embed/told/widget.zip › index.html",
      "index.html",
    ]);
  });

  it("finds one letter of a script", () => {
    const changed = site("changed", "astro-abcd1234", "Search.astro_lang.AaBb1234.js", { code: "no()" });
    expect(differences(before(), changed)).toEqual([
      expect.stringMatching(/^_astro\/ .*: only in .*(before|changed)$/),
      expect.stringMatching(/^_astro\/ .*: only in .*(before|changed)$/),
    ]);
  });

  it("finds two scopes that were one", () => {
    const [one, other] = [before(), site("parted", "astro-abcd1234", "Search.astro_lang.AaBb1234.js")];
    writeFileSync(
      join(other, "index.html"),
      page("astro-abcd1234", "x.AaBb1234.js").replace("p astro-abcd1234", "p astro-eeee5555"),
    );
    expect(differences(one, other).length).toBe(1);
  });

  it("finds a file that is gone and one that is new", () => {
    const [one, other] = [before(), site("gone", "astro-abcd1234", "Search.astro_lang.AaBb1234.js")];
    rmSync(join(other, "a.csv"));
    writeFileSync(join(other, "b.csv"), "a,b\r\n");
    expect(differences(one, other)).toEqual([`a.csv: only in ${one}`, `b.csv: only in ${other}`]);
  });
});
