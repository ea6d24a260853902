import { describe, expect, it } from "vitest";
import { type BuiltPage, chosenOf, chosenPages, groupsOf, partsOf, skeletonOf, themeOf } from "./skeletons.ts";

const page = (path: string, body: string, { lang = "en", title = "A", style = "" } = {}): BuiltPage => ({
  path,
  html: `<!doctype html><html lang="${lang}"><head><title>${title}</title>${style}</head><body>${body}</body></html>`,
});
const pathsOf = (pages: readonly BuiltPage[]) => pages.map(({ path }) => path);

describe("the skeleton of a page", () => {
  const bodyOf = (body: string) => skeletonOf(`<html><body>${body}</body></html>`);

  it("is tags, roles and classes, one in the other", () =>
    expect(bodyOf(`<nav role="navigation" class="a  b"><a href="/">Home</a></nav><p>Words`)).toBe(
      "body(nav[navigation].a.b(a) p)",
    ));

  it("counts neighbours made alike once, but not those that are made otherwise", () => {
    const list = (items: string) => bodyOf(`<ul>${items}</ul>`);
    expect(list("<li>1</li><li>2</li><li>3</li>")).toBe(list("<li>1</li>"));
    expect(list("<li>1</li><li><b>2</b></li>")).not.toBe(list("<li>1</li>"));
    expect(list('<li>1</li><li class="x">2</li>')).not.toBe(list("<li>1</li>"));
  });

  it("knows neither words nor other attributes, nor comments, scripts and styles", () =>
    expect(bodyOf('<p id="one" data-x="<b>">1</p><!-- <i> --><script>"<i>"</script><style>i{}</style>')).toBe(
      bodyOf("<p>2</p>"),
    ));

  it("is not confused by elements that are never closed, close themselves or are left open", () =>
    expect(bodyOf("<p>1<br>2<img src='a>b'></p><svg><path d=''/><path></path></svg><div><p>3</div><hr>")).toBe(
      "body(p(br img) svg(path) div(p) hr)",
    ));
});

it("a skeleton has as parts its elements, each with the one around it", () =>
  expect([...partsOf("body(nav.a(a) p(a) nav.a(a b))")]).toEqual([
    "body",
    "body nav.a",
    "nav.a a",
    "body p",
    "p a",
    "nav.a b",
  ]));

describe("groups", () => {
  it("are of one skeleton and one theme", () => {
    const pages = [
      page("a", "<p>1</p>"),
      page("b", "<p>2</p>"),
      page("c", "<p>2</p>", { style: "<style>p { color: red }</style>" }),
      page("d", "<p>2</p>", { style: '<link rel="stylesheet" href="/x.css">' }),
      page("e", "<h1>2</h1>"),
    ];
    expect(groupsOf(pages).map((group) => pathsOf(group.pages))).toEqual([["a", "b"], ["c"], ["d"], ["e"]]);
    expect(pages.slice(2, 4).map(({ html }) => themeOf(html))).toEqual(["p { color: red }", "/x.css"]);
  });

  it("are looked at where the title is longest, the text, the elements, and once in each language", () => {
    const pages = [
      page("plain", "<p>1</p>"),
      page("title", "<p>1</p>", { title: "A long name" }),
      page("text", "<p>many words</p>"),
      page("elements", "<p>1</p><p>2</p>"),
      page("ar", "<p>1</p>", { lang: "ar" }),
      page("ar, more", "<p>12</p>", { lang: "ar" }),
    ];
    expect(pathsOf(chosenOf({ pages }))).toEqual(["title", "text", "elements", "ar, more"]);
    expect(pathsOf(chosenPages([...pages, page("other", "<i></i>")]))).toContain("other");
  });
});
