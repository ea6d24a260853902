// What an embed reads in its address. What it then shows is tested in a browser.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { optionsIn, type EmbedOptions } from "../../src/embed/embed-options.client.ts";

const defaults = { theme: "light", region: "world", header: true, highlight: null };

/** A query, what it changes, and why it is tried. */
const queries: readonly [query: string, changes: Partial<EmbedOptions>, why: string][] = [
  ["", {}, "nothing is asked for"],
  ["?theme=dark", { theme: "dark" }, "a theme"],
  ["?theme=auto", { theme: "auto" }, "the host's own"],
  ["?dark=true", { theme: "dark" }, "what other makers of widgets call it"],
  ["?dark=false", {}, "the same, off"],
  ["?theme=light&dark=true", {}, "a theme by name goes first"],
  ["?theme=blue&dark=true", { theme: "dark" }, "an unknown theme does not"],
  ["?region=africa", { region: "africa" }, "a region"],
  ["?region=oceania", {}, "a region that no map shows"],
  ["?header=0", { header: false }, "the host has a title of its own"],
  ["?header=false", {}, "only 0 counts"],
  ["?highlight=KEN", { highlight: "KEN" }, "a country"],
  ["?highlight=ken", { highlight: "KEN" }, "a country in small letters"],
  ["?highlight=Kenya", {}, "a name is no code"],
  ['?highlight="]', {}, "what would break out of a selector"],
  ["?highlight=ıss", {}, "a letter that grows into an I"],
  ["?theme=dark&theme=auto", { theme: "dark" }, "the first of two"],
  ["?region=Africa&theme=DARK", { region: "africa", theme: "dark" }, "values in either case"],
  ["?region=asia;highlight=IND", { region: "asia", highlight: "IND" }, "joined as we join them"],
  ["?theme=dark&amp;region=asia", { theme: "dark", region: "asia" }, "escaped and never read back"],
  ["?theme=dark&amp;amp;region=asia", { theme: "dark", region: "asia" }, "escaped twice"],
  ["?dark=TRUE;region=asia", { theme: "dark", region: "asia" }, "all of it"],
  ["?dark=auto", { theme: "auto" }, "as the page around"],
  ["?utm_source=x&THEME=dark", {}, "unknown names"],
  ["?theme=%E0%A4%A", {}, "what cannot be decoded"],
  ["?__proto__=x&constructor=y", {}, "names of the language itself"],
];

describe("what an address asks of a widget", () => {
  it.each(queries)("reads %j as the default but for %j: %s", (query, changes) => {
    expect(optionsIn(query)).toEqual({ ...defaults, ...changes });
  });

  it("never throws and never knows anything but its own values", () => {
    const values = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("dark", "africa", "0", "KEN", "true"));
    const names = fc.oneof(fc.string(), fc.constantFrom("theme", "dark", "region", "header", "highlight"));
    const anyQuery = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(fc.tuple(names, values)).map((pairs) => pairs.map((pair) => pair.join("=")).join("&")),
    );
    const known = ({ theme, region, header, highlight }: EmbedOptions) =>
      ["light", "dark", "auto"].includes(theme) &&
      ["world", "africa", "americas", "asia", "europe"].includes(region) &&
      typeof header === "boolean" &&
      /^[A-Z]{3}$/.test(highlight ?? "ABC");
    fc.assert(fc.property(anyQuery, (query) => known(optionsIn(query))));
  });
});
