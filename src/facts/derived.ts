// Knows every number worked out from others: formula, inputs, direction. Knows no words and no number typed by hand.
import type { Figure } from "./figure.ts";
import { DataFault, faultLine } from "./parse-file.ts";
import { deepFreeze } from "./deep-freeze.ts";
import { countriesWithOwnVictims, figuresWithOwnVictims, namedFigure, placedArrests } from "./figure-sets.ts";
import type { Facts } from "./facts.ts";
import { sumOf } from "./sum.ts";
import { participantsWith, type Standing } from "./standing.ts";
import type { WeighedNumber } from "./wording.ts";
import { REGIONS } from "./regions.ts";

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
    counted("only-listed", "count(participants where standing = only_listed)", participantsWith(facts, "only_listed")),
    counted(
      "named-otherwise",
      "count(participants where standing = named_otherwise)",
      participantsWith(facts, "named_otherwise"),
    ),
    counted("case-told", "count(participants where standing = case_told)", participantsWith(facts, "case_told")),
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
