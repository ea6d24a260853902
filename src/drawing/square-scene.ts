// The field of squares in a state: one square for each participant, how each is drawn, the key, the words for ears.
import { nameOf } from "../facts/countries.ts";
import { dataset } from "../facts/dataset.ts";
import { figuresWithOwnVictims } from "../facts/sets.ts";
import { plainOf } from "../facts/prose.ts";
import { REGIONS } from "../facts/participant.ts";
import type { StageFill } from "../facts/story.ts";
import type { Fill } from "./fills.ts";
import { paintOf, paintOfCountry } from "./map-paint.ts";
import { derivedLabel, labelOf } from "./story-figures.ts";
import { tierOf } from "./tiers.ts";

/** Full: what the state is about. Thick frame: mentioned in another way. Thin frame: listed. Dashed: not on the list. */
export type SquareMark = "full" | "thick" | "thin" | "dashed";

/** What a field shows: what a map of the same state would. */
export interface SquareState {
  readonly fill: StageFill;
  /** Countries that are full whatever the fill says. */
  readonly highlight?: readonly string[] | undefined;
  /** Countries with a thick frame; one that is not on the list is drawn only here, dashed. */
  readonly outline?: readonly string[] | undefined;
}

/** One square. */
export interface DrawnSquare {
  readonly iso3: string;
  /** Empty for a country that is not on the list. */
  readonly iso2: string;
  readonly name: string;
  readonly column: number;
  readonly row: number;
  /** How much is told of the country, by which a style sheet draws the states that the map empties through. */
  readonly tier: "own" | "told" | "named" | "listed" | "linked";
  readonly mark: SquareMark;
  /** Its own count of victims, for the few that have one. */
  readonly number: string | null;
  /** When it goes out or comes back, of {@link TURNS} turns: by its code, so that it looks scattered and never changes. */
  readonly turn: number;
}

/** How many of a region are full in the state "told". */
export interface RegionCount {
  readonly region: (typeof REGIONS)[number];
  readonly name: string;
  readonly count: string;
}

/** All that there is to draw. */
export interface SquareScene {
  readonly fill: StageFill;
  readonly squares: readonly DrawnSquare[];
  readonly regions: readonly RegionCount[];
  readonly key: readonly { readonly mark: SquareMark; readonly text: string }[];
  readonly alt: string;
}

/** In how many turns squares go out. */
export const TURNS = 12;

const { facts, texts } = dataset;
const words = texts.pages.squares;
const legend = texts.pages.map.legend;
const participants = new Map<string, (typeof facts.participants)[number]>(facts.participants.map((p) => [p.iso3, p]));
const ownNumbers = new Map<string, string>(
  figuresWithOwnVictims(facts).flatMap(({ id, countries }) => countries.map((iso3) => [iso3, labelOf(id)] as const)),
);

const MARKS: Readonly<Partial<Record<Fill, SquareMark>>> = { full: "full", both: "full", framed: "thick" };

/** The field in a state, from the state and the facts alone. */
export function squareScene({ fill, highlight = [], outline = [] }: SquareState): SquareScene {
  const paint = paintOf({ fill, highlight, outline });
  const shown = facts.squares.filter(({ iso3, listed }) => listed || outline.includes(iso3));
  const squares = shown.map(({ iso3, column, row, listed }): DrawnSquare => {
    return {
      iso3,
      iso2: participants.get(iso3)?.iso2 ?? "",
      name: nameOf(iso3),
      column,
      row,
      tier: listed ? (tierOf(iso3) as DrawnSquare["tier"]) : "linked",
      mark: listed ? (MARKS[paintOfCountry(iso3, paint)] ?? "thin") : "dashed",
      number: ownNumbers.get(iso3) ?? null,
      turn: turnOf(iso3),
    };
  });
  return { fill, squares, regions: REGIONS.map(regionCount), key: keyOf(fill, squares), alt: altOf(fill, squares) };
}

/** Scattered over the turns, the same every time. */
function turnOf(iso3: string): number {
  const hash = [...iso3].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 65_521, 7);
  return ((hash * 40_503) >> 5) % TURNS;
}

function regionCount(region: RegionCount["region"]): RegionCount {
  const [n, of] = [derivedLabel(`case-told-${region}`), derivedLabel(`listed-${region}`)];
  return { region, name: texts.pages.map.regions[region], count: words.ofRegion.replace("{n}", n).replace("{of}", of) };
}

const FULL_TEXT: Readonly<Record<Exclude<StageFill, "standings">, string>> = {
  listed: legend.listed,
  named: legend.named,
  told: legend.told,
  "own-count": legend.ownCount,
  units: legend.units,
  campaigns: legend.campaigns,
  highlight: legend.highlight,
};

/** The marks that the state uses, each with what it stands for. */
function keyOf(fill: StageFill, squares: readonly DrawnSquare[]): SquareScene["key"] {
  const { case_told, named_otherwise, only_listed } = texts.pages.map.standings;
  const apart = fill === "standings";
  const emptying = fill === "named" || fill === "told" || fill === "own-count";
  const text: Record<SquareMark, string> = {
    full: apart ? case_told : FULL_TEXT[fill],
    thick: apart ? named_otherwise : legend.outline,
    thin: apart ? only_listed : emptying ? legend.emptied : legend.listed,
    dashed: words.linked,
  };
  const used = new Set(squares.map(({ mark }) => mark));
  const order = ["full", "thick", "thin", "dashed"] as const;
  const textOf = (mark: SquareMark) =>
    fill === "highlight" && mark !== "thin" ? `${text[mark]}: ${namesOf(squares, mark)}` : text[mark];
  return order.filter((mark) => used.has(mark)).map((mark) => ({ mark, text: textOf(mark) }));
}

/** The state in words, then by name whose squares are full, where these are not all. */
function altOf(fill: StageFill, squares: readonly DrawnSquare[]): string {
  const few = fill !== "listed" && fill !== "own-count" && fill !== "standings";
  const [full, framed] = few ? [namesOf(squares, "full"), namesOf(squares, "thick", "dashed")] : ["", ""];
  return [
    plainOf(words.alt[fill]),
    ...(full === "" ? [] : [words.fullNames.replace("{names}", full)]),
    ...(framed === "" ? [] : [words.framedNames.replace("{names}", framed)]),
  ].join(" ");
}

function namesOf(squares: readonly DrawnSquare[], ...marks: SquareMark[]): string {
  const names = squares.filter(({ mark }) => marks.includes(mark)).map(({ name }) => name);
  return new Intl.ListFormat("en-GB").format(names.sort(new Intl.Collator("en-GB").compare));
}
