// What each of the 119 pages must hold: standing, every mention with its source, shared totals marked, rows, questions,
// ways on, and its weight.
import { describe, expect, it } from "vitest";
import { nameOf, participantsByName, wordsFor } from "../../../src/facts/countries.ts";
import { dataset } from "../../../src/facts/dataset.ts";
import { standingOf } from "../../../src/facts/sets.ts";
import { builtFiles, sentBytes } from "../../built-site.ts";
import { forEach } from "../../for-each.ts";
import { element, pageAt, plain, values } from "./built-page.ts";

const { facts, texts } = dataset;
const childCases = new Set(facts.cases.filter(({ locator }) => locator === "none").map(({ id }) => id));

/** The page of a country, and what is told of the country. */
const countries = participantsByName.map((iso3) => ({
  iso3,
  ...pageAt(`/countries/${iso3.toLowerCase()}/`),
  standing: standingOf(iso3, facts.mentions, facts.cases),
  mentions: facts.mentions.filter((mention) => mention.iso3 === iso3),
}));
type Country = (typeof countries)[number];

/** Holds the page of every country to a rule. */
const ofCountries = (rule: (country: Country) => void) => forEach(countries, ({ iso3 }) => iso3, rule);

describe("the page of every country", () => {
  it("says under which name it is listed and how much is told of it", () =>
    ofCountries(({ iso3, html, standing }) => {
      const listed = facts.participants.find((entry) => entry.iso3 === iso3)?.nameListed ?? "";
      expect(plain(element(html, "h1"))).toBe(nameOf(iso3));
      expect(plain(element(html, "dl"))).toMatch(new RegExp(`${RegExp.escape(listed)} \\([^)]*\\b40\\)`));
      expect(html).toContain(`data-standing="${standing}"`);
    }));

  it("tells every mention with its role, its phrase and a link to it", () =>
    ofCountries(({ html, mentions }) => {
      const text = plain(html);
      for (const { role, phrase } of mentions) {
        expect(text).toContain(texts.themes.roles[role]);
        expect(text).toContain(phrase);
      }
      const things = mentions.map(({ caseId, organisationId, id }) => caseId ?? organisationId ?? id);
      expect(values(html, "data-told").length).toBeGreaterThanOrEqual(Math.min(1, new Set(things).size));
    }));

  it("leads in one step to each of its cases, to the map, to its rows and to its card if it has one", () =>
    ofCountries(({ iso3, html, standing, mentions }) => {
      const goals = values(html, "href").map((href) => href.replace(/^.*?(?=\/(cases|countries|embed)\/)/, ""));
      for (const { caseId } of mentions) if (caseId) expect(goals).toContain(`/cases/#${caseId}`);
      expect(goals).toContain(`/countries/?country=${iso3.toLowerCase()}`);
      expect(goals).toContain("#data");
      const card = values(html, "href").some((href) =>
        href.endsWith(`/widgets/?widget=countries/${iso3.toLowerCase()}`),
      );
      expect(card).toBe(standing !== "only_listed" && !mentions.some(({ caseId }) => childCases.has(caseId ?? "")));
    }));

  it("marks as shared every figure that is one total for several countries", () =>
    ofCountries(({ iso3, html }) => {
      for (const figure of facts.figures.filter((entry) => entry.countries.includes(iso3) && entry.caseId !== null)) {
        if (childCases.has(figure.caseId ?? "")) continue;
        const tag = new RegExp(`<li data-figure="${figure.id}"([^>]*)>`).exec(html)?.[1] ?? "missing";
        expect(tag.includes(`data-shared="${figure.countries.length}"`)).toBe(figure.countriesShared);
        expect(tag).not.toBe("missing");
      }
    }));

  it("has its rows of data, and five questions to copy", () =>
    ofCountries(({ iso3, html, standing }) => {
      expect(values(html, "data-table")).toContain("participants");
      expect(plain(html)).toContain(`${iso3} `);
      const questions = element(html, "section", 'data-section="questions"');
      expect(questions.match(/<li\b/g)).toHaveLength(5);
      expect(values(questions, "data-text")[0]).toContain("5. ");
      const silence = element(html, "section", 'data-section="not-told"');
      expect(silence.match(/<li\b/g)?.length ?? 0).toBe(standing === "only_listed" ? 6 : 0);
      expect(plain(silence)).toContain(plain(wordsFor(iso3, texts["country-page"].untold.close)));
    }));

  it("keeps what is told of children to words, which are not to be quoted, placed or passed on", () =>
    ofCountries(({ html, mentions }) => {
      const own = mentions.some(({ caseId }) => caseId !== null && childCases.has(caseId));
      expect([html.includes('class="share'), html.includes('class="locator')]).toEqual([!own, !own]);
      if (!own) return;
      const told = [...childCases].find((id) => html.includes(`data-told="${id}"`)) ?? "";
      const article = element(html, "article", `data-told="${told}"`);
      expect(article).toContain("data-nosnippet");
      expect(article).not.toMatch(/<svg|<figure|<button|<copy-text/);
      expect(html).toMatch(/<div data-nosnippet[^>]*>\s*<div class="table/);
    }));

  it("weighs no more than 60 kB with the fonts that it needs and its script", () =>
    ofCountries(({ html, file }) => {
      const fonts = builtFiles.filter((name) => /\/(serif|sans)\.[^/]*woff2$/.test(name));
      const scripts = builtFiles.filter((name) => name.endsWith(".js") && html.includes(name.split("/").at(-1) ?? "?"));
      expect(fonts).toHaveLength(2);
      expect(sentBytes([file, ...fonts, ...scripts], 60_000)).toBeLessThanOrEqual(60_000);
      expect(sentBytes(scripts, 4_000)).toBeLessThanOrEqual(4_000);
    }));
});
