// Every number calculated from others: formula, inputs, direction.
import type { Facts } from "./data-files.ts";
import type { Figure } from "./figure.ts";
import { DataError, formatError } from "./parse-file.ts";
import { REGIONS } from "./participant.ts";
import {
  countriesWithOwnVictims,
  figuresWithOwnVictims,
  namedFigure,
  ORGANISATION_SETS,
  participantsWith,
  placedArrests,
  type Standing,
} from "./sets.ts";
import type { Calculation } from "./wording.ts";

/** A derived number: what it came from and the way it may be wrong. Its words stand in data/text under the same id. */
export interface DerivedNumber extends Calculation {
  readonly id: string;
  /** The formula over ids, e.g. "count(participants)". */
  readonly formula: string;
  /** Ids of the entries that went in: figures, or codes of countries. */
  readonly inputs: readonly string[];
}

const STANDINGS: readonly Standing[] = ["only_listed", "named_otherwise", "case_told"];
const PLACED_GROUPS = ["spain-victims", "mali-women", "pyramid-victims"];

/** All derived numbers of a set of facts. @throws DataError for a sum over counts not declared disjoint. */
export function derivedNumbers(facts: Facts): ReadonlyMap<string, DerivedNumber> {
  const all = [
    ...participantCounts(facts),
    ...regionCounts(facts),
    ...figureCounts(facts),
    ...listCounts(facts),
    duration(facts),
  ];
  return new Map(all.map((number) => [number.id, number]));
}

function counted(id: string, formula: string, inputs: readonly string[]): DerivedNumber {
  return { id, value: inputs.length, direction: "exact", formula, inputs };
}

function participantCounts(facts: Facts): DerivedNumber[] {
  const standing = (id: string, coverage: string, which: Standing) =>
    counted(id, `count(participants where coverage = ${coverage})`, participantsWith(facts, which));
  const named = participantsWith(facts, "case_told", "named_otherwise");
  return [
    counted("listed", "count(participants)", participantsWith(facts, ...STANDINGS)),
    standing("only-listed", "listed_only", "only_listed"),
    standing("named-otherwise", "mentioned", "named_otherwise"),
    standing("case-told", "case_described", "case_told"),
    counted("named-beyond-list", "case-told + named-otherwise", named),
    counted("members-listed", "count(participants not administered by another participant)", interpolMembers(facts)),
  ];
}

/** INTERPOL's members among the participants: all but the sub-bureau, the territory administered by a participant. */
function interpolMembers({ participants }: Facts): string[] {
  const codes = new Set(participants.map(({ iso3 }) => iso3));
  const members = participants.filter(({ administeredBy }) => administeredBy === null || !codes.has(administeredBy));
  return members.map(({ iso3 }) => iso3);
}

function regionCounts(facts: Facts): DerivedNumber[] {
  return REGIONS.flatMap((region) => {
    const inRegion = new Set(facts.participants.filter((entry) => entry.region === region).map(({ iso3 }) => iso3));
    const part = (id: string, ...standings: readonly Standing[]) => {
      const codes = participantsWith(facts, ...standings).filter((iso3) => inRegion.has(iso3));
      return counted(`${id}-${region}`, `${id} where region = ${region}`, codes);
    };
    return [part("listed", ...STANDINGS), part("case-told", "case_told"), part("only-listed", "only_listed")];
  });
}

function figureCounts(facts: Facts): DerivedNumber[] {
  const ids = (figures: readonly Figure[]) => figures.map(({ id }) => id);
  const placed = PLACED_GROUPS.map((id) => namedFigure(facts, id));
  const arrests = placedArrests(facts);
  return [
    {
      id: "own-victim-count",
      value: countriesWithOwnVictims(facts).length,
      direction: "exact",
      formula: "count(participants with a count of their own of more than one victim)",
      inputs: ids(figuresWithOwnVictims(facts)),
    },
    { id: "placed-victims", formula: PLACED_GROUPS.join(" + "), inputs: ids(placed), ...sumOf(placed) },
    { id: "placed-arrests", formula: ids(arrests).join(" + "), inputs: ids(arrests), ...sumOf(arrests) },
  ];
}

function listCounts(facts: Facts): DerivedNumber[] {
  const { supporters, "operational-partners": partners } = ORGANISATION_SETS;
  const countriesOf = (id: string) => namedFigure(facts, id).countries;
  return [
    counted("supporters", "count(organisations with role supporter)", supporters(facts)),
    counted("operational-partners", "count(organisations with role operational_partner)", partners(facts)),
    counted("pyramid-countries", "count(countries of pyramid-victims)", countriesOf("pyramid-victims")),
    counted("campaign-countries", "count(countries of campaigns)", countriesOf("campaigns")),
  ];
}

function duration(facts: Facts): DerivedNumber {
  const dates = namedFigure(facts, "operation-dates");
  if (dates.qualifier !== "dates") throw refusal(dates, "qualifier", 'must be "dates", a span of days');
  const value = (Date.parse(dates.end) - Date.parse(dates.start)) / 86_400_000 + 1;
  return { id: "operation-days", value, direction: "exact", formula: "last day - first day + 1", inputs: [dates.id] };
}

/**
 * The sum of figures of one measure that are declared disjoint, pair by pair; a minimum makes the sum a minimum.
 * @throws DataError naming the pair that may not be added.
 */
export function sumOf(figures: readonly Figure[]): Calculation {
  figures.forEach((figure, index) => figures.slice(index + 1).forEach((other) => refuseOverlap(figure, other)));
  return {
    value: figures.reduce((total, figure) => total + valueOf(figure), 0),
    direction: figures.some(({ qualifier }) => qualifier === "more_than") ? "more_than" : "exact",
  };
}

function refuseOverlap(a: Figure, b: Figure): void {
  if (a.measure !== b.measure || a.unit !== b.unit)
    throw refusal(a, "unit", `may not be added to "${b.id}": ${a.unit} and ${b.unit} have no sum`);
  if (!areDisjoint(a, b))
    throw refusal(a, "relations", `may not be added to "${b.id}": the two are not declared disjoint`);
}

/** Declared disjoint by one of the two, and by neither anything that speaks against it. */
function areDisjoint(a: Figure, b: Figure): boolean {
  const mayShare = ({ relations }: Figure, { id }: Figure) =>
    [...relations.subsetOf, ...relations.overlapNotStated, ...relations.sameAs].includes(id);
  const declared = a.relations.disjointFrom.includes(b.id) || b.relations.disjointFrom.includes(a.id);
  return declared && a.id !== b.id && !mayShare(a, b) && !mayShare(b, a);
}

function valueOf(figure: Figure): number {
  if ("value" in figure && figure.qualifier !== "approx" && figure.qualifier !== "rounded") return figure.value;
  throw refusal(figure, "qualifier", `cannot be part of a sum: its qualifier is "${figure.qualifier}"`);
}

function refusal(figure: Figure, field: string, reason: string): DataError {
  return new DataError(formatError("data/figures.json", [figure.id, field], reason));
}
