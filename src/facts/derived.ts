// Every number calculated from others: formula, inputs, direction.
import type { Figure } from "./figure.ts";
import { DataFault, faultLine } from "./parse-file.ts";
import { deepFreeze } from "./dataset.ts";
import {
  countriesWithOwnVictims,
  figuresWithOwnVictims,
  namedFigure,
  participantsWith,
  placedArrests,
  type Standing,
} from "./sets.ts";
import type { Facts } from "./fact-files.ts";
import type { WeighedNumber } from "./wording.ts";
import { REGIONS } from "./participant.ts";

/** A derived number: what it came from and the way it may be wrong. Its words stand in data/text under the same id. */
export interface DerivedNumber extends WeighedNumber {
  readonly id: string;
  /** The formula over ids, e.g. "count(participants)". */
  readonly formula: string;
  /** Ids of the entries that went in: figures, or codes of countries. */
  readonly inputs: readonly string[];
}

const PLACED_GROUPS = ["spain-victims", "mali-women", "pyramid-victims"];

/** All derived numbers of a set of facts. Throws DataFault for a sum over counts not declared disjoint. */
export function derivedNumbers(facts: Facts): ReadonlyMap<string, DerivedNumber> {
  const all = [
    ...participantCounts(facts),
    ...regionCounts(facts),
    ...figureCounts(facts),
    ...listCounts(facts),
    duration(facts),
  ];
  return new Map(all.map((number) => [number.id, deepFreeze(number)]));
}

function counted(id: string, formula: string, inputs: readonly string[]): DerivedNumber {
  return { id, value: inputs.length, direction: "exact", formula, inputs };
}

function participantCounts(facts: Facts): DerivedNumber[] {
  return [
    counted(
      "listed",
      "count(participants)",
      facts.participants.map(({ iso3 }) => iso3),
    ),
    counted("only-listed", "count(participants where coverage = listed_only)", participantsWith(facts, "only_listed")),
    counted(
      "named-otherwise",
      "count(participants where coverage = mentioned)",
      participantsWith(facts, "named_otherwise"),
    ),
    counted("case-told", "count(participants where coverage = case_described)", participantsWith(facts, "case_told")),
    counted(
      "named-beyond-list",
      "case-told + named-otherwise",
      participantsWith(facts, "case_told", "named_otherwise"),
    ),
    counted("members-listed", "count(participants not administered by another participant)", interpolMembers(facts)),
  ];
}

/** INTERPOL's members among the participants: all but the sub-bureau, the territory administered by a participant. */
function interpolMembers(facts: Facts): string[] {
  const codes = new Set(facts.participants.map(({ iso3 }) => iso3));
  return facts.participants
    .filter(({ administeredBy }) => administeredBy === null || !codes.has(administeredBy))
    .map(({ iso3 }) => iso3);
}

function regionCounts(facts: Facts): DerivedNumber[] {
  return REGIONS.flatMap((region) => {
    const inRegion = new Set(facts.participants.filter((entry) => entry.region === region).map(({ iso3 }) => iso3));
    const part = (id: string, standings: Standing[]) =>
      counted(
        `${id}-${region}`,
        `${id} where region = ${region}`,
        participantsWith(facts, ...standings).filter((iso3) => inRegion.has(iso3)),
      );
    return [
      part("listed", ["only_listed", "named_otherwise", "case_told"]),
      part("case-told", ["case_told"]),
      part("only-listed", ["only_listed"]),
    ];
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
  const withRole = (role: string) =>
    facts.organisations.filter(({ roles }) => roles.some((entry) => entry.role === role)).map(({ id }) => id);
  return [
    counted("supporters", "count(organisations with role supporter)", withRole("supporter")),
    counted(
      "operational-partners",
      "count(organisations with role operational_partner)",
      withRole("operational_partner"),
    ),
    counted(
      "pyramid-countries",
      "count(countries of pyramid-victims)",
      namedFigure(facts, "pyramid-victims").countries,
    ),
    counted("campaign-countries", "count(countries of campaigns)", namedFigure(facts, "campaigns").countries),
  ];
}

function duration(facts: Facts): DerivedNumber {
  const dates = namedFigure(facts, "operation-dates");
  if (dates.qualifier !== "dates")
    throw new DataFault(faultLine("data/figures.json", [dates.id, "qualifier"], 'must be "dates", a span of days'));
  const days = (Date.parse(dates.end) - Date.parse(dates.start)) / 86_400_000 + 1;
  return {
    id: "operation-days",
    value: days,
    direction: "exact",
    formula: "last day - first day + 1",
    inputs: [dates.id],
  };
}

/**
 * The sum of figures of one measure that are declared disjoint, pair by pair; a floor makes the sum a floor.
 * @throws DataFault naming the pair that may not be added.
 */
export function sumOf(figures: readonly Figure[]): WeighedNumber {
  figures.forEach((figure, index) => figures.slice(index + 1).forEach((other) => refuseOverlap(figure, other)));
  const floor = figures.some(({ qualifier }) => qualifier === "more_than");
  return {
    value: figures.reduce((total, figure) => total + valueOf(figure), 0),
    direction: floor ? "more_than" : "exact",
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

function refusal(figure: Figure, field: string, reason: string): DataFault {
  return new DataFault(faultLine("data/figures.json", [figure.id, field], reason));
}
