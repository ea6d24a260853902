// The table of a widget tells what the widget tells, in its language, and as markup that can be pasted.
import { describe, expect, it } from "vitest";
import { dataset } from "../../src/facts/dataset.ts";
import { embedLanguage } from "../../src/facts/embed-language.ts";
import { type Widget, widgetPath, widgets } from "../../src/facts/widgets.ts";
import { tableMarkup, tablePage, widgetTable } from "../../src/embed/widget-table.ts";
import { forEach } from "../for-each.ts";

const named = (path: string): Widget => {
  const widget = widgets.find((entry) => widgetPath(entry) === path);
  if (widget === undefined) throw new Error(`no widget ${path}`);
  return widget;
};
const { participants } = dataset.facts;
const { words, say } = embedLanguage("en");

describe(widgetTable, () => {
  it.each(["participants", "told", "es/participants", "ar/told"])(
    "of %s has a row for each of the 119, once",
    (path) => {
      const { locale } = named(path);
      const names = widgetTable(named(path)).rows.map(([name]) => name);
      const all = participants.map(({ iso3 }) => embedLanguage(locale).nameOf(iso3));
      expect([...names].sort()).toEqual([...all].sort());
    },
  );

  it("of the participants gives each its region", () => {
    const row = widgetTable(named("participants")).rows.find(([name]) => name === "Mali");
    expect(row).toEqual(["Mali", "Africa"]);
  });

  it("carries what the widget says against reading more into it", () => {
    expect(widgetTable(named("told")).notes).toContain(`${words.told.notWhere}.`);
    for (const path of ["participants", "told", "squares", "units"])
      expect(widgetTable(named(path)).notes.join(" ")).toContain(words.frame.borders);
    const { rows, notes } = widgetTable(named("numbers"));
    expect(notes).toContain(say(words.numbers.apart));
    expect(rows.map(([number]) => number)).toContain(say(words.numbers.floor));
  });

  it("of what is told counts 21, 17 and 81", () => {
    const said = widgetTable(named("told")).rows.map(([, told]) => told);
    const counts = [...Map.groupBy(said, (told) => told)].map(([told, all]) => [told, all.length]);
    expect(counts).toEqual([
      [words.legend.told, 21],
      [words.legend.named, 17],
      [words.legend.onlyListed, 81],
    ]);
  });

  it("of the numbers keeps each count with its people and its verb", () =>
    expect(widgetTable(named("numbers")).rows[0]).toEqual([
      "4,414",
      words.numbers.rows[0]?.counted,
      words.numbers.rows[0]?.verb,
    ]));

  it("of a country told in words only says so and nothing else", () =>
    expect(widgetTable(named("countries/blz")).rows).toEqual([[words.country.elsewhere]]));

  it("of each fills every cell, names its source and how sure it is", () =>
    forEach(widgets, widgetPath, (widget) => {
      const { columns, rows, source } = widgetTable(widget);
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.filter((row) => row.length !== columns.length || row.some((cell) => cell === ""))).toEqual([]);
      expect(source).toContain("INTERPOL");
      expect(source).toContain(embedLanguage(widget.locale).words.frame.initial);
    }));
});

describe(tableMarkup, () => {
  it("has no style, no class and no script, and every tag is closed", () => {
    const markup = tableMarkup(named("fr/told"));
    expect(markup).not.toMatch(/style|class=|<script/);
    const opened = [...markup.matchAll(/<([a-z]+)\b/g)].map(([, tag]) => tag).sort();
    expect([...markup.matchAll(/<\/([a-z]+)>/g)].map(([, tag]) => tag).sort()).toEqual(opened);
  });

  it("says its language and its direction", () =>
    expect(tableMarkup(named("ar/units"))).toMatch(/^<figure lang="ar" dir="rtl">/));
});

describe(tablePage, () => {
  it("holds in its body what is to be pasted, and asks not to be listed", () => {
    const widget = named("pt/numbers");
    expect(tablePage(widget)).toContain(`<body>\n${tableMarkup(widget)}\n</body>`);
    expect(tablePage(widget)).toContain('<meta name="robots" content="noindex">');
  });
});
