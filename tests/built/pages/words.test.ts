// No page says what is withheld, and wordings to avoid stand on one page only, in the list of them.
import { describe, expect, it } from "vitest";
import { findCautions } from "../../../src/facts/caution.ts";
import { quotedIn } from "../../../src/facts/evidence.ts";
import { dataset } from "../../../src/facts/dataset.ts";
import { findWithheld } from "../../../src/facts/withheld.ts";
import { blocksOf, pages, textOf } from "../../built-site.ts";
import { element } from "./built-page.ts";

const { cautions, withheld } = dataset.facts;
const quoted = new Set(quotedIn(dataset.facts).map(({ phrase }) => phrase));

/** What a page says in our words: no quoted phrases, and on the page on method no list of wordings to avoid. */
function ownWords(file: string): string {
  const html = textOf(file).replace(/<q\b[^>]*>[^<]*<\/q>/g, "");
  return file === "method/index.html" ? html.replace(element(html, "section", 'data-section="cautions"'), "") : html;
}

/** Every text that pages say, once, with the first page that says it and how many do. */
function placed(textsOf: (file: string) => readonly string[]): [text: string, file: string, count: number][] {
  const first = new Map<string, { file: string; count: number }>();
  for (const file of pages)
    for (const text of textsOf(file)) {
      const known = first.get(text);
      if (known === undefined) first.set(text, { file, count: 1 });
      else known.count += 1;
    }
  return [...first].map(([text, { file, count }]) => [text, file, count]);
}

/** A line for every text in which something is found. */
function findings(texts: ReturnType<typeof placed>, find: (text: string) => readonly { id: string }[]): string[] {
  return texts.flatMap(([text, file, count]) =>
    find(text).map(({ id }) => `${file}, one of ${count} such places: ${id}`),
  );
}

describe("no page", () => {
  it("says what is withheld", () => {
    const texts = placed((file) => blocksOf(textOf(file)));
    expect(texts.length).toBeGreaterThan(2000);
    expect(findings(texts, (text) => findWithheld(text, withheld))).toEqual([]);
  });

  it("says what is to be avoided", () => {
    const ours = placed((file) => blocksOf(ownWords(file))).filter(([text]) => !quoted.has(text.replace(/^“|”$/g, "")));
    expect(ours.length).toBeGreaterThan(2000);
    expect(findings(ours, (text) => findCautions(text, cautions))).toEqual([]);
  });

  it("has a text to copy or a hidden attribute that says what is withheld", () => {
    const hidden = placed((file) =>
      [...textOf(file).matchAll(/\sdata-[a-z-]+="([^"]*)"/g)].map(([, value = ""]) => value),
    );
    expect(hidden.length).toBeGreaterThan(200);
    expect(findings(hidden, (text) => findWithheld(text, withheld))).toEqual([]);
  });
});
