// Checks that what one entry says of another exists and that two files that share a fact agree.
import { totalsOf } from "./breakdowns.ts";
import type { Facts } from "./data-files.ts";
import { formatError } from "./parse-file.ts";
import type { Texts } from "./data-files.ts";

type Kind = "case" | "country" | "figure" | "finding" | "organisation" | "source";

/** Where something is referred to, and what must exist under that name. */
interface Reference {
  readonly kind: Kind;
  readonly to: string;
  readonly file: string;
  readonly path: readonly string[];
}

/** One line for every reference to nothing, and for every country that a case and the mentions do not share. */
export function referenceErrors(facts: Facts, { countries }: Texts): string[] {
  const idsOf = (entries: readonly { id: string }[]) => new Set(entries.map(({ id }) => id));
  const targets: Record<Kind, ReadonlySet<string>> = {
    case: idsOf(facts.cases),
    country: new Set(Object.keys(countries)),
    figure: idsOf(facts.figures),
    finding: idsOf(facts.findings),
    organisation: idsOf(facts.organisations),
    source: new Set(["release", ...idsOf(facts.source.others)]),
  };
  const missing = referencesIn(facts).filter(({ kind, to }) => !targets[kind].has(to));
  return [
    ...missing.map(({ kind, to, file, path }) => {
      const reason =
        kind === "country" ? `"${to}" has no name in data/text/en/countries.json` : `there is no ${kind} "${to}"`;
      return formatError(`data/${file}.json`, path, reason);
    }),
    ...unsharedCountries(facts),
  ];
}

function referencesIn(facts: Facts): Reference[] {
  const steps = facts.parts.flatMap((part) => part.steps);
  return [
    ...facts.participants.flatMap(({ iso3 }) => refer("country", iso3, "participants", iso3)),
    ...facts.figures.flatMap(({ id, caseId, relations, countries }) => [
      ...refer("case", caseId, "figures", id, "caseId"),
      ...Object.entries(relations).flatMap(([name, ids]) => refer("figure", ids, "figures", id, "relations", name)),
      ...refer("country", countries, "figures", id),
    ]),
    ...facts.mentions.flatMap(({ id, iso3, caseId, organisationId }) => [
      ...refer("case", caseId, "mentions", id, "caseId"),
      ...refer("organisation", organisationId, "mentions", id, "organisationId"),
      ...refer("country", iso3, "mentions", id),
    ]),
    ...steps.flatMap(({ id, cases, findings, aside, stage }) => [
      ...refer("case", cases, "steps", id, "cases"),
      ...refer("finding", findings, "steps", id, "findings"),
      ...refer("case", aside, "steps", id, "aside"),
      ...(stage.picture === "map"
        ? [
            ...refer("country", [...stage.highlight, ...stage.outline, ...stage.labels], "steps", id),
            ...refer("figure", stage.counts ?? [], "steps", id, "counts"),
          ]
        : []),
      ...(stage.picture === "squares"
        ? refer("country", [...(stage.highlight ?? []), ...(stage.outline ?? [])], "steps", id)
        : []),
    ]),
    ...facts.breakdowns.flatMap(({ id, totalId, figureId }) => [
      ...refer("figure", totalId, "breakdowns", id, "totalId"),
      ...refer("figure", figureId, "breakdowns", id, "figureId"),
    ]),
    ...facts.editions.flatMap(({ id, dates, counts }) => [
      ...sourced(dates, id, "dates"),
      ...Object.entries(counts).flatMap(([name, count]) =>
        "source" in count ? sourced(count, id, "counts", name) : [],
      ),
    ]),
    ...facts.withheld.flatMap(({ id, patterns }) =>
      patterns.flatMap((pattern) =>
        pattern.type === "structure" ? refer("case", pattern.cases, "withheld", id, "cases") : [],
      ),
    ),
    ...facts.units.flatMap(({ id, iso3 }) => refer("country", iso3, "units", id)),
    ...facts.organisations.flatMap(({ id, iso3 }) => refer("country", iso3, "organisations", id)),
    ...facts.prevention.flatMap(({ id, countries }) =>
      countries.flatMap(({ iso3 }) => refer("country", iso3, "prevention", id)),
    ),
  ];
}

function refer(kind: Kind, to: string | null | readonly string[], file: string, ...path: string[]): Reference[] {
  return [to ?? []].flat().map((name) => ({ kind, to: name, file, path }));
}

function sourced({ source, figureId }: { source: string; figureId: string | null }, ...path: string[]): Reference[] {
  return [
    ...refer("source", source, "editions", ...path, "source"),
    ...refer("figure", figureId, "editions", ...path, "figureId"),
  ];
}

interface InCase {
  readonly caseId: string;
  readonly iso3: string;
  readonly role: string;
}

/** A country's role in a case stands in two files, for two uses; they are compared, not trusted. */
function unsharedCountries({ cases, mentions }: Facts): string[] {
  const inMentions = mentions.flatMap(({ caseId, ...named }) => (caseId === null ? [] : [{ caseId, ...named }]));
  const inCases = cases.flatMap(({ id, countries }) => countries.map((named) => ({ ...named, caseId: id })));
  return [
    ...without(inCases, inMentions).map(({ caseId, iso3, role }) => {
      const reason = `has the role "${role}", but not in data/mentions.json`;
      return formatError("data/cases.json", [caseId, "countries", iso3], reason);
    }),
    ...without(inMentions, inCases).map(({ id, caseId, role }) =>
      formatError("data/mentions.json", [id], `has the role "${role}" in "${caseId}", but not in data/cases.json`),
    ),
  ];
}

/** Those of one file that have no equal in the other. */
function without<N extends InCase>(those: readonly N[], others: readonly InCase[]): N[] {
  const keyOf = ({ caseId, iso3, role }: InCase) => `${caseId} ${iso3} ${role}`;
  const known = new Set(others.map(keyOf));
  return those.filter((named) => !known.has(keyOf(named)));
}

/** One line for every answer about a total that is given twice, or by a figure that is no part of it. */
export function breakdownErrors(facts: Facts): string[] {
  const totals = new Set(totalsOf(facts).map(({ id }) => id));
  return facts.breakdowns.flatMap(({ id, totalId, question, figureId }, at) => {
    const first = facts.breakdowns.findIndex((one) => one.totalId === totalId && one.question === question);
    const part = facts.figures.find((figure) => figure.id === figureId);
    const isPart = part === undefined || part.relations.subsetOf.includes(totalId);
    const faults = [
      [totals.has(totalId), "totalId", `"${totalId}" is no total of people or proceedings`],
      [first === at, "question", `"${question}" is answered twice for "${totalId}"`],
      [isPart, "figureId", `is not declared a part of "${totalId}"`],
    ] as const;
    return faults.flatMap(([holds, field, reason]) =>
      holds ? [] : [formatError("data/breakdowns.json", [id, field], reason)],
    );
  });
}
