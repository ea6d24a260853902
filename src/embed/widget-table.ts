// Knows what a widget says as a table: caption, columns, rows, source line, in the widget's language. Knows no markup.
import { countBar } from "./embed-counts.ts";
import { participantsAs, participantsIn, participantsInRole } from "../drawing/tiers.ts";
import { embedCard, type Widget, widgetTitle } from "../facts/widgets.ts";
import { embedLanguage, type EmbedLanguage, mapNote } from "../facts/embed-language.ts";
import { REGIONS } from "../facts/participant.ts";

/** A widget as a table; the first cell of a row is what the row is about. */
export interface WidgetTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What the widget says beside its numbers or map, so that nobody reads more into them. */
  readonly notes: readonly string[];
  /** Where it comes from and how sure it is. */
  readonly source: string;
}

/** The table of a widget, from the functions that the widget itself is made from. */
export function widgetTable(widget: Widget): WidgetTable {
  const language = embedLanguage(widget.locale);
  const { frame } = language.words;
  return {
    caption: widgetTitle(widget),
    ...contentOf(widget, language),
    source: [language.source(), language.say(frame.initial), language.say(frame.independent)].join(" "),
  };
}

type Content = Pick<WidgetTable, "columns" | "rows" | "notes">;

function contentOf({ kind, iso3 }: Widget, language: EmbedLanguage): Content {
  switch (kind) {
    case "participants":
      return participants(language);
    case "told":
      return told(language);
    case "units":
      return units(language);
    case "numbers":
      return numbers(language);
    case "country":
      return country(language, iso3 ?? "");
  }
}

function participants(language: EmbedLanguage): Content {
  const { frame, table, regions } = language.words;
  const rows = REGIONS.flatMap((region) => named(language, participantsIn(region), regions[region]));
  return { columns: [table.place, table.region], rows, notes: [mapNote(frame, "all")] };
}

function told(language: EmbedLanguage): Content {
  const { frame, table, legend, told } = language.words;
  const rows = [
    ...named(language, participantsAs("case_told"), legend.told),
    ...named(language, participantsAs("named_otherwise"), legend.named),
    ...named(language, participantsAs("only_listed"), legend.onlyListed),
  ];
  return { columns: [table.place, table.told], rows, notes: [`${told.notWhere}.`, mapNote(frame, "all")] };
}

function units(language: EmbedLanguage): Content {
  const { frame, table, legend } = language.words;
  const rows = [
    ...named(language, participantsInRole("unit"), legend.unit),
    ...named(language, participantsInRole("campaign"), legend.campaign),
    ...named(language, participantsInRole("prevention"), legend.programme),
  ];
  return { columns: [table.place, table.role], rows, notes: [mapNote(frame, "all")] };
}

function numbers({ words, say }: EmbedLanguage): Content {
  const { table, numbers } = words;
  const rows = numbers.rows.flatMap(({ figure, counted, verb }) => [
    [say(`{figure:${figure}}`), say(counted), say(verb)],
    ...(countBar(figure)?.floor ? [[say(numbers.floor), numbers.rest, say(verb)]] : []),
  ]);
  return { columns: [table.count, table.people, table.verb], rows, notes: [say(numbers.apart)] };
}

function country({ words, say }: EmbedLanguage, iso3: string): Content {
  const { table, country } = words;
  const { roles, figures, elsewhere } = embedCard(iso3);
  const lines = roles.map((role) => (role === "find" ? country.otherFind : country.roles[role]));
  const counts = figures.map(({ id, shared, besideTotal }) => {
    const notes = [...(shared ? [say(country.shared)] : []), ...(besideTotal ? [say(country.overlap)] : [])];
    return [`${say(country.figures[id] ?? "")}.`, ...notes].join(" ");
  });
  const all = elsewhere ? [say(country.elsewhere)] : [...lines, ...counts];
  return { columns: [table.told], rows: all.map((line) => [line]), notes: [] };
}

/** A row for each country, in the order of the language's alphabet. */
function named(language: EmbedLanguage, codes: readonly string[], said: string): string[][] {
  return language.sorted(codes).map((iso3) => [language.nameOf(iso3), said]);
}
