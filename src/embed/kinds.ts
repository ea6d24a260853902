// The table of widget kinds: for each, what it offers in the builder, its style sheets, its static image, its table. Its
// words are in data/text/<locale>/embed.json, its component is the file of its name in widgets/.
import type { Column } from "../drawing/block.ts";
import { toldGroups } from "../drawing/legend.ts";
import type { Mark } from "../drawing/sheet.ts";
import { participantsIn, participantsInRole } from "../drawing/tiers.ts";
import { embedCard, widgetTitle, type Widget } from "../facts/widgets.ts";
import type { EmbedLanguage, Shaded } from "../facts/embed-language.ts";
import { REGIONS } from "../facts/participant.ts";
import { countryStill } from "./country-still.ts";
import { countBar } from "./embed-counts.ts";
import { squaresStill } from "./embed-squares.ts";
import { numbersStill } from "./numbers-still.ts";
import { worldStill } from "./world-still.ts";

/** A widget with its language. */
interface Shown {
  readonly widget: Widget;
  readonly language: EmbedLanguage;
}

/** Where the static image of a widget is laid out. */
interface Sheeted extends Shown {
  readonly title: string;
  readonly column: Column;
  readonly heightPx: number;
}

/** What a widget says as a table; the first cell of a row is what the row is about. */
export interface TableContent {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What the widget says beside its numbers or map, so that nobody reads more into them. */
  readonly notes: readonly string[];
}

/** One kind of widget. */
interface Kind {
  /** Whether a region and a highlighted country can be chosen. */
  readonly hasRegions: boolean;
  /** Style sheets below src/. */
  readonly styles: readonly string[];
  /** What its map shades, which a note explains. */
  readonly shaded: (widget: Widget) => Shaded | "none";
  /** The static image: its height in CSS pixels, what is on it, and what it shows in words. */
  readonly image: {
    readonly heightPx: number;
    readonly marks: (sheet: Sheeted) => readonly Mark[];
    readonly alt: (shown: Shown) => string;
  };
  readonly table: (shown: Shown) => TableContent;
}

const MAP = ["drawing/fills", "drawing/map"];

/** Every kind of widget. */
export const KINDS: Readonly<Record<Widget["kind"], Kind>> = {
  participants: {
    hasRegions: true,
    styles: [...MAP, "embed/styles/map", "embed/styles/list"],
    shaded: () => "all",
    image: world("participants", 628),
    table: ({ language }) => {
      const { table, regions } = language.words;
      const rows = REGIONS.flatMap((region) => rowsOf(language, participantsIn(region), regions[region]));
      return { columns: [table.place, table.region], rows, notes: [] };
    },
  },
  told: {
    hasRegions: true,
    styles: [...MAP, "embed/styles/map", "embed/styles/list"],
    shaded: () => "all",
    image: world("told", 660),
    table: standingsTable,
  },
  squares: {
    hasRegions: false,
    styles: [...MAP, "embed/styles/map", "embed/styles/list", "embed/styles/squares"],
    shaded: () => "one",
    image: {
      heightPx: 760,
      marks: ({ title, language, column, heightPx }) => squaresStill(title, language, column, heightPx),
      alt: ({ language: { words, say } }) => say(words.squares.alt),
    },
    table: standingsTable,
  },
  units: {
    hasRegions: true,
    styles: [...MAP, "embed/styles/map"],
    shaded: () => "all",
    image: world("units", 672),
    table: ({ language }) => {
      const { table, legend } = language.words;
      const rows = [
        ...rowsOf(language, participantsInRole("unit"), legend.unit),
        ...rowsOf(language, participantsInRole("campaign"), legend.campaign),
        ...rowsOf(language, participantsInRole("prevention"), legend.programme),
      ];
      return { columns: [table.place, table.role], rows, notes: [] };
    },
  },
  numbers: {
    hasRegions: false,
    styles: ["embed/styles/counts"],
    shaded: () => "none",
    image: {
      heightPx: 600,
      marks: ({ title, language, column, heightPx }) => numbersStill(title, language, column, heightPx),
      alt: ({ widget, language: { words, say, joined } }) =>
        `${widgetTitle(widget)}: ${joined(words.numbers.rows.map((row) => say(`{figure:${row.figure}} ${row.counted} ${row.verb}`)))}.`,
    },
    table: ({ language: { words, say } }) => {
      const { table, numbers } = words;
      const rows = numbers.rows.flatMap(({ figure, counted, verb }) => [
        [say(`{figure:${figure}}`), say(counted), say(verb)],
        ...(countBar(figure)?.floor ? [[say(numbers.floor), numbers.rest, say(verb)]] : []),
      ]);
      return { columns: [table.count, table.people, table.verb], rows, notes: [say(numbers.apart)] };
    },
  },
  country: {
    hasRegions: false,
    styles: [...MAP, "embed/styles/card"],
    shaded: ({ iso3 }) => (embedCard(iso3 ?? "").elsewhere ? "none" : "one"),
    image: {
      heightPx: 530,
      marks: ({ widget, title, language, column, heightPx }) =>
        countryStill(widget.iso3 ?? "", title, language, column, heightPx),
      alt: countryAlt,
    },
    table: countryTable,
  },
};

/** The image of a widget with a map of the world. */
function world(kind: "participants" | "told" | "units", heightPx: number): Kind["image"] {
  return {
    heightPx,
    marks: (sheet) => worldStill(kind, sheet.title, sheet.language, sheet.column, sheet.heightPx),
    alt: ({ language }) => language.say(language.words[kind].alt),
  };
}

function countryAlt({ widget, language: { words, say, nameOf, joined } }: Shown): string {
  const iso3 = widget.iso3 ?? "";
  if (!embedCard(iso3).elsewhere) return words.country.map.replace("{country}", nameOf(iso3));
  const { told, named, onlyListed } = words.legend;
  const parts = [
    `{derived:case-told|digits} ${told}`,
    `{derived:named-otherwise|digits} ${named}`,
    `{derived:only-listed|digits} ${onlyListed}`,
  ];
  return `${widgetTitle(widget)}. ${joined(parts.map(say))}.`;
}

function countryTable({ widget, language: { words, say } }: Shown): TableContent {
  const { table, country } = words;
  const { roles, figures, elsewhere } = embedCard(widget.iso3 ?? "");
  const lines = roles.map((role) => (role === "find" ? country.otherFind : country.roles[role]));
  const counts = figures.map(({ id, shared, besideTotal }) => {
    const notes = [...(shared ? [say(country.shared)] : []), ...(besideTotal ? [say(country.overlap)] : [])];
    return [`${say(country.figures[id] ?? "")}.`, ...notes].join(" ");
  });
  const all = elsewhere ? [say(country.elsewhere)] : [...lines, ...counts];
  return { columns: [table.told], rows: all.map((line) => [line]), notes: [] };
}

function standingsTable({ language }: Shown): TableContent {
  const { table, told } = language.words;
  const rows = toldGroups(language).flatMap(({ heading, codes }) => rowsOf(language, codes, heading));
  return { columns: [table.place, table.told], rows, notes: [`${told.notWhere}.`] };
}

/** A row for each country, in the order of the language's alphabet. */
function rowsOf(language: EmbedLanguage, codes: readonly string[], text: string): string[][] {
  return language.sorted(codes).map((iso3) => [language.nameOf(iso3), text]);
}
