// Knows that no page says what is withheld, and that wordings to avoid stand on one page only, in the list of them.
import { describe, expect, it } from "vitest";
import { findCautions } from "../../../src/model/cautions.ts";
import { quotedIn } from "../../../src/model/check-evidence.ts";
import { dataset } from "../../../src/model/dataset.ts";
import { findWithheld } from "../../../src/model/withheld.ts";
import { blocksOf, pages, textOf } from "../../built-site.ts";
import { element } from "./built-page.ts";

const { cautions, withheld } = dataset.facts;
const quoted = new Set(quotedIn(dataset.facts).map(({ phrase }) => phrase));

/** What a page says in our words: no quoted phrases, and on the page on method no list of wordings to avoid. */
function ownWords(file: string): string {
  const html = textOf(file).replace(/<q\b[^>]*>[^<]*<\/q>/g, "");
  return file === "method/index.html" ? html.replace(element(html, "section", 'data-section="cautions"'), "") : html;
}

describe.each(pages)("%s", (file) => {
  it("says nothing that is withheld", () => {
    expect(blocksOf(textOf(file)).flatMap((block) => findWithheld(block, withheld))).toEqual([]);
  });

  it("says nothing that is to be avoided", () => {
    const ours = blocksOf(ownWords(file)).filter((block) => !quoted.has(block.replace(/^“|”$/g, "")));
    expect(ours.flatMap((block) => findCautions(block, cautions))).toEqual([]);
  });
});

describe("no page", () => {
  it("has a text to copy or a hidden attribute that says what is withheld", () => {
    const hidden = pages.flatMap((file) =>
      [...textOf(file).matchAll(/\sdata-[a-z-]+="([^"]*)"/g)].map(([, value = ""]) => ({ file, value })),
    );
    expect(hidden.filter(({ value }) => findWithheld(value, withheld).length > 0)).toEqual([]);
  });
});
