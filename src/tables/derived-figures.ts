// Knows how a number worked out by us becomes a row, and what kind of thing each such number counts. Knows no value.
import type { Figure } from "../facts/figure.ts";
import type { Dataset } from "../facts/dataset.ts";
import type { DerivedNumber } from "../facts/derived.ts";
import { wordingOfDerived } from "../facts/wording.ts";
import { boundsOf } from "./bounds.ts";
import type { FigureRow } from "./figure-row.ts";

type Kind = Pick<FigureRow, "measure" | "unit">;

/** What derived numbers count; the ones that are not here count countries. */
const KINDS: Readonly<Record<string, Kind>> = {
  "placed-victims": { measure: "people", unit: "people" },
  "placed-arrests": { measure: "people", unit: "people" },
  supporters: { measure: "groups", unit: "organisations" },
  "operational-partners": { measure: "groups", unit: "organisations" },
  "operation-days": { measure: "time", unit: "days" },
};
const COUNTRIES: Kind = { measure: "places", unit: "countries" };

/** The row of a derived number: with its formula, without a phrase. */
export function derivedRow(number: DerivedNumber, { facts, texts }: Dataset): FigureRow {
  const words = texts.derived[number.id];
  const kind = KINDS[number.id] ?? COUNTRIES;
  const { operationStart, operationEnd } = facts.source.release;
  return {
    id: number.id,
    counted: words?.counted ?? "",
    ...kind,
    ...(kind.measure === "people" ? sharedBy(inputFigures(number, facts.figures)) : NOBODY),
    qualifier: number.direction,
    ...boundsOf(number.direction, number.value, kind.measure),
    value_text: wordingOfDerived(number, "en", texts.wording),
    scope: "operation",
    case_id: null,
    period_start: operationStart,
    period_end: operationEnd,
    paragraph: null,
    phrase: null,
    source_address: null,
    basis: "derived",
    formula: number.formula,
    formula_words: words?.formula ?? null,
    overlap_note: null,
  };
}

/** The figures that a derived number was worked out from; none for a count of countries or organisations. */
export function inputFigures({ inputs }: DerivedNumber, figures: readonly Figure[]): readonly Figure[] {
  return figures.filter(({ id }) => inputs.includes(id));
}

/** What stands in the columns about people where no people are counted. */
export const NOBODY = { population: null, action: null, claim: null } as const;

/** Whom, what and how sure, as far as all the figures say the same. */
function sharedBy(figures: readonly Figure[]): Pick<FigureRow, "population" | "action" | "claim"> {
  const people = figures.flatMap((figure) => figure.people ?? []);
  const [first] = people;
  if (first === undefined) return NOBODY;
  return {
    population: people.every(({ population }) => population === first.population) ? first.population : null,
    action: people.every(({ action }) => action === first.action) ? first.action : null,
    claim: people.every(({ claim }) => claim === first.claim) ? first.claim : null,
  };
}
