// The forms an import can take; without it the architecture test could pass by overlooking one.
import { describe, expect, it } from "vitest";
import { importsOf } from "./source-imports.ts";

const specifiers = (path: string, text: string) => importsOf(path, text).map(({ specifier }) => specifier);

describe(importsOf, () => {
  it.each([
    ['import { z } from "zod";', "zod", "a static import"],
    ['import type { A } from "./a.ts";', "./a.ts", "a type"],
    ['import "./a.css";', "./a.css", "a side effect"],
    ['import a from "../data/a.json" with { type: "json" };', "../data/a.json", "data"],
    ['export { a } from "./a.ts";', "./a.ts", "a re-export"],
    ['export * from "./a.ts";', "./a.ts", "a re-export of everything"],
    ['const a = await import("./a.ts");', "./a.ts", "a dynamic import"],
    ['let a: import("./a.ts").A;', "./a.ts", "an import inside a type"],
    ['const a = import.meta.glob("./*.ts");', "./*.ts", "a glob"],
    ['const a = require("a");', "a", "a require"],
    ["const a = import(name);", "(an address put together at run time)", "an unknown"],
  ])("sees in %s the address %s (%s)", (code, specifier) => {
    expect(specifiers("a.ts", code)).toEqual([specifier]);
  });

  it("is not misled by comments and strings", () =>
    expect(specifiers("a.ts", '// import "a"\nconst text = `import "b"`;')).toEqual([]));

  it("reads frontmatter, markup, styles and scripts of a component, and knows what reaches the reader", () => {
    const component = [
      '---\nimport A from "./A.astro";\n---',
      '<p>{import("./b.ts")}</p><style>@import "./c.css";</style>',
      '<script>import "./d.ts";</script><script src="./e.ts"></script>',
    ].join("\n");
    expect(importsOf("A.astro", component)).toEqual([
      { specifier: "./A.astro", browser: false },
      { specifier: "./b.ts", browser: false },
      { specifier: "./c.css", browser: false },
      { specifier: "./d.ts", browser: true },
      { specifier: "./e.ts", browser: true },
    ]);
  });

  it("reads a component without frontmatter", () =>
    expect(specifiers("A.astro", '<script>import "./d.ts";</script>')).toEqual(["./d.ts"]));
});
