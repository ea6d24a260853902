// Every built page is valid HTML: elements closed and rightly nested, attributes that exist, ids once each and every
// reference to one answered, headings in order, landmarks told apart.
import { HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import { pages, sampledPages, textOf } from "../built-site.ts";
import { forEach } from "../for-each.ts";

const validator = new HtmlValidate({
  extends: ["html-validate:recommended", "html-validate:document"],
  rules: {
    // A version has dots, and its entry in the changelog is found under it.
    "valid-id": ["error", { relaxed: true }],
    // Names of countries are as long as they are; a title still has to be one line.
    "long-title": ["error", { maxlength: 100 }],
    // The list of a combobox, and a region that scrolls: neither has an element of its own.
    "prefer-native-element": ["error", { exclude: ["listbox", "region"] }],
    // A form that answers while one chooses has nothing to send.
    "wcag/h32": "off",
    // Scripts come from our own address alone, which each page's policy sees to.
    "require-sri": "off",
    // Space at the end of a line is the compressor's business.
    "no-trailing-whitespace": "off",
  },
});

/** What is wrong with a page, one line each. */
async function faultsOf(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector, line }) => `${ruleId}: ${message} (${selector ?? `line ${line}`})`),
  );
}

/** Ids that stand in a page more than once. */
function repeatedIds(html: string): string[] {
  const seen = new Set<string>();
  return [...html.matchAll(/\sid="([^"]+)"/g)].flatMap(([, id = ""]) => (seen.size < seen.add(id).size ? [] : [id]));
}

/** Shapes that a page's drawings reuse by id and that it has not. */
function missingIn(html: string): string[] {
  const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
  const shapes = [...html.matchAll(/<use\b[^>]*\shref="#([^"]+)"/g)].map(([, id = ""]) => id);
  return [...new Set(shapes)].filter((id) => !ids.has(id));
}

it("there are pages of every kind to validate", () => {
  expect(pages.length).toBeGreaterThan(300);
  expect(pages.filter((name) => name.startsWith("embed/")).length).toBeGreaterThan(150);
});

describe("every page", () => {
  it("is valid", { timeout: 600_000 }, async () => {
    const faults: string[] = [];
    for (const name of sampledPages())
      faults.push(...(await faultsOf(textOf(name))).map((fault) => `${name}: ${fault}`));
    expect(sampledPages().length).toBeGreaterThan(20);
    expect(faults).toEqual([]);
  });

  it("has each id once", () => forEach(pages, String, (name) => expect(repeatedIds(textOf(name))).toEqual([])));

  // A table to paste has a caption; its heading is in the article that it is pasted into.
  it("has one main heading", () =>
    forEach(pages, String, (name) =>
      expect([...textOf(name).matchAll(name.endsWith("/table.html") ? /<caption\b/g : /<h1\b/g)]).toHaveLength(1),
    ));

  it("draws no shape that is not there", () =>
    forEach(pages, String, (name) => expect(missingIn(textOf(name))).toEqual([])));
});

describe(faultsOf, () => {
  const page = (body: string) =>
    `<!DOCTYPE html><html lang="en"><head><title>A page</title></head><body>${body}</body></html>`;

  it.each([
    ["an id twice", '<p id="a">x</p><p id="a">y</p>', "no-dup-id"],
    ["an element that is not closed", "<div><section>x</div>", "close-order"],
    ["a block within a paragraph's inline text", "<span><div>x</div></span>", "element-permitted-content"],
    ["an attribute of no meaning", '<input type="radio" autocomplete="off">', "input-attributes"],
    ["a name that points nowhere", '<div role="group" aria-labelledby="none">x</div>', "no-missing-references"],
    ["a label for nothing", '<label for="none">x</label>', "no-missing-references"],
    ["a heading that skips a level", "<h1>x</h1><h3>y</h3>", "heading-level"],
    ["two landmarks of one name", "<nav>x</nav><nav>y</nav>", "unique-landmark"],
  ])("finds %s", async (_, body, rule) => {
    const rules = (await faultsOf(page(body))).map((fault) => fault.split(":")[0]);
    expect(rules).toContain(rule);
  });
});
