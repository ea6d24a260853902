// What a host gets that asks for a widget by its address.
import { describe, expect, it } from "vitest";
import { widgets } from "../../src/facts/widgets.ts";
import { oembedOf } from "../../src/embed/oembed.ts";

const answerOf = (locale: string, name: string) => {
  const widget = widgets.find((entry) => entry.locale === locale && entry.name === name);
  if (widget === undefined) throw new Error(`no widget ${locale} ${name}`);
  return oembedOf(widget);
};

describe(oembedOf, () => {
  it("is a rich answer of version 1.0", () =>
    expect(answerOf("en", "told")).toMatchObject({ type: "rich", version: "1.0", width: 600 }));

  it("gives a quotation with a link first, then a bare frame and nothing else", () => {
    const { html, height, title } = answerOf("en", "participants");
    expect(html.replace(String(height), "H").replaceAll(title, "T")).toMatchInlineSnapshot(
      `"<blockquote><a href="http://localhost:4321/">T</a></blockquote><iframe src="http://localhost:4321/embed/participants/" width="600" height="H" title="T" frameborder="0"></iframe>"`,
    );
  });

  it("leads to the widget in its own language", () =>
    expect(answerOf("ar", "countries/mli").html).toContain('src="http://localhost:4321/embed/ar/countries/mli/"'));

  it("lets no title break out of its attribute", () =>
    expect(
      widgets.map((widget) => oembedOf(widget).html).filter((html) => /title="[^"]*[<>][^"]*"/.test(html)),
    ).toEqual([]));
});
