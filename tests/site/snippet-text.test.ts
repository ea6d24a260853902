// Whatever fills a text to copy stays where it is put: within its quotes, between its tags.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { snippetText } from "../../src/site/snippet-text.ts";
import { SNIPPET_TEMPLATES } from "../../src/embed/snippets.ts";

const names = [...new Set(Object.values(SNIPPET_TEMPLATES).flatMap((text) => text.match(/(?<=\{)\w+(?=\})/g) ?? []))];
const values = fc.record(Object.fromEntries(names.map((name) => [name, fc.string({ unit: "binary", maxLength: 40 })])));
const hostile = fc.constantFrom(
  '"><script>alert(1)</script>',
  "</figcaption>",
  "{src}",
  "{",
  "$&",
  "$1",
  "&quot;",
  "'\"<",
);
const markup = Object.entries(SNIPPET_TEMPLATES).filter(([method]) => method !== "link");

/** What a browser reads where the text has these entities. */
const read = (text: string) =>
  text.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
const bones = (text: string) => text.replace(/[^<>"]+/g, "");

describe.each(markup)("the snippet for %s", (_, template) => {
  it("has the tags and quotes of its template, whatever fills it", () =>
    fc.assert(
      fc.property(values, (filling) => void expect(bones(snippetText(template, filling))).toBe(bones(template))),
    ));

  it("gives back to who reads it exactly what was filled in", () =>
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string()), fc.constantFrom(...names), (value, name) => {
        const parts = template.split(`{${name}}`);
        const others = parts.map((part) => snippetText(part.startsWith("<") ? part : `<${part}`, {}));
        const escaped = snippetText("<{it}", { it: value }).slice(1);
        expect(read(escaped)).toBe(value);
        const whole = snippetText(template, { [name]: value });
        expect(whole).toBe(
          others.map((part, index) => (parts[index]?.startsWith("<") ? part : part.slice(1))).join(escaped),
        );
      }),
    ));
});

describe("the snippet for a link", () => {
  it("is the address itself", () =>
    expect(snippetText(SNIPPET_TEMPLATES.link, { src: "https://example.org/?a=1&b=2" })).toBe(
      "https://example.org/?a=1&b=2",
    ));
});

describe(snippetText, () => {
  it("leaves empty what nobody gives, even where objects have something of that name", () =>
    expect(snippetText("<i>{title}{constructor}</i>", {})).toBe("<i></i>"));
});
