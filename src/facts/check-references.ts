// Checks that what one entry says of another exists and that two files that share a fact agree.
import { faultLine } from "./parse-file.ts";
import type { Facts } from "./fact-files.ts";
import type { Texts } from "./text-files.ts";
import { totalsOf } from "./breakdowns.ts";

/** Where something is referred to, and what must exist under that name. */
interface Reference {
  readonly at: readonly [file: string, ...path: string[]];
  readonly to: string;
  readonly kind: keyof Targets;
}

type Targets = Record<"case" | "figure" | "finding" | "organisation" | "source", ReadonlySet<string>>;

/** One line for every reference to nothing. */
export function referenceFaults(facts: Facts): string[] {
  const targets = targetsOf(facts);
  const references = [
    ...figureReferences(facts),
    ...mentionReferences(facts),
    ...stepReferences(facts),
    ...breakdownReferences(facts),
    ...editionReferences(facts),
    ...withheldReferences(facts),
  ];
  return references
    .filter(({ to, kind }) => !targets[kind].has(to))
    .map(({ at: [file, ...path], to, kind }) => faultLine(file, path, `there is no ${kind} "${to}"`));
}

function targetsOf(facts: Facts): Targets {
  const idsOf = (entries: readonly { id: string }[]) => new Set(entries.map(({ id }) => id));
  return {
    case: idsOf(facts.cases),
    figure: idsOf(facts.figures),
    finding: idsOf(facts.findings),
    organisation: idsOf(facts.organisations),
    source: new Set(["release", ...idsOf(facts.source.others)]),
  };
}

function figureReferences({ figures }: Facts): Reference[] {
  return figures.flatMap((figure) => [
    ...optional(["data/figures.json", figure.id, "caseId"], figure.caseId, "case"),
    ...Object.entries(figure.relations).flatMap(([relation, ids]) =>
      ids.map((to): Reference => ({ at: ["data/figures.json", figure.id, "relations", relation], to, kind: "figure" })),
    ),
  ]);
}

function mentionReferences({ mentions }: Facts): Reference[] {
  return mentions.flatMap(({ id, caseId, organisationId }) => [
    ...optional(["data/mentions.json", id, "caseId"], caseId, "case"),
    ...optional(["data/mentions.json", id, "organisationId"], organisationId, "organisation"),
  ]);
}

function stepReferences({ parts }: Facts): Reference[] {
  return parts.flatMap(({ steps }) =>
    steps.flatMap(({ id, cases, findings, aside }) => [
      ...cases.map((to): Reference => ({ at: ["data/steps.json", id, "cases"], to, kind: "case" })),
      ...findings.map((to): Reference => ({ at: ["data/steps.json", id, "findings"], to, kind: "finding" })),
      ...optional(["data/steps.json", id, "aside"], aside, "case"),
    ]),
  );
}

function breakdownReferences({ breakdowns }: Facts): Reference[] {
  return breakdowns.flatMap(({ id, totalId, figureId }) => [
    ...optional(["data/breakdowns.json", id, "totalId"], totalId, "figure"),
    ...optional(["data/breakdowns.json", id, "figureId"], figureId, "figure"),
  ]);
}

function editionReferences({ editions }: Facts): Reference[] {
  return editions.flatMap(({ id, dates, counts }) => [
    ...sourced(["data/editions.json", id, "dates"], dates),
    ...Object.entries(counts).flatMap(([name, count]) =>
      "source" in count ? sourced(["data/editions.json", id, "counts", name], count) : [],
    ),
  ]);
}

function sourced(at: Reference["at"], { source, figureId }: { source: string; figureId: string | null }): Reference[] {
  return [...optional([...at, "source"], source, "source"), ...optional([...at, "figureId"], figureId, "figure")];
}

function withheldReferences({ withheld }: Facts): Reference[] {
  return withheld.flatMap(({ id, patterns }) =>
    patterns.flatMap((pattern) =>
      pattern.type === "structure"
        ? pattern.cases.map((to): Reference => ({ at: ["data/withheld.json", id, "cases"], to, kind: "case" }))
        : [],
    ),
  );
}

function optional(at: Reference["at"], to: string | null, kind: keyof Targets): Reference[] {
  return to === null ? [] : [{ at, to, kind }];
}

/** One line for every code without a name, and for every country that a case and the mentions do not share. */
export function countryFaults(facts: Facts, texts: Texts): string[] {
  return [...namelessCountries(facts, texts), ...unsharedCountries(facts)];
}

function namelessCountries(facts: Facts, { countries }: Texts): string[] {
  return codesIn(facts)
    .filter(({ iso3 }) => countries[iso3] === undefined)
    .map(({ file, name, iso3 }) => faultLine(file, [name], `"${iso3}" has no name in data/text/en/countries.json`));
}

function codesIn(facts: Facts): { file: string; name: string; iso3: string }[] {
  const steps = facts.parts.flatMap((part) => part.steps);
  return [
    ...facts.participants.map(({ iso3 }) => ({ file: "data/participants.json", name: iso3, iso3 })),
    ...facts.mentions.map(({ id, iso3 }) => ({ file: "data/mentions.json", name: id, iso3 })),
    ...facts.figures.flatMap(({ id, countries }) =>
      countries.map((iso3) => ({ file: "data/figures.json", name: id, iso3 })),
    ),
    ...facts.units.map(({ id, iso3 }) => ({ file: "data/units.json", name: id, iso3 })),
    ...facts.organisations.flatMap(({ id, iso3 }) =>
      iso3 === null ? [] : [{ file: "data/organisations.json", name: id, iso3 }],
    ),
    ...facts.prevention.flatMap(({ id, countries }) =>
      countries.map(({ iso3 }) => ({ file: "data/prevention.json", name: id, iso3 })),
    ),
    ...steps.flatMap(({ id, stage }) =>
      stage.picture === "map"
        ? [...stage.highlight, ...stage.outline, ...stage.labels].map((iso3) => ({
            file: "data/steps.json",
            name: id,
            iso3,
          }))
        : [],
    ),
  ];
}

/** A country's role in a case stands in two files, for two uses; they are compared, not trusted. */
function unsharedCountries({ cases, mentions }: Facts): string[] {
  const inMentions = mentions.flatMap(({ caseId, ...named }) => (caseId === null ? [] : [{ caseId, ...named }]));
  const inCases = cases.flatMap(({ id, countries }) => countries.map((named) => ({ ...named, caseId: id })));
  return [
    ...without(inCases, inMentions).map(({ caseId, iso3, role }) =>
      faultLine(
        "data/cases.json",
        [caseId, "countries", iso3],
        `has the role "${role}", but not in data/mentions.json`,
      ),
    ),
    ...without(inMentions, inCases).map(({ id, caseId, role }) =>
      faultLine("data/mentions.json", [id], `has the role "${role}" in "${caseId}", but not in data/cases.json`),
    ),
  ];
}

interface Named {
  readonly caseId: string;
  readonly iso3: string;
  readonly role: string;
}

/** Those of one file that have no equal in the other. */
function without<N extends Named>(those: readonly N[], others: readonly Named[]): N[] {
  const keyOf = ({ caseId, iso3, role }: Named) => `${caseId} ${iso3} ${role}`;
  const known = new Set(others.map(keyOf));
  return those.filter((named) => !known.has(keyOf(named)));
}

/** One line for every answer that does not fit its total. */
export function breakdownFaults(facts: Facts): string[] {
  const totals = new Set(totalsOf(facts).map(({ id }) => id));
  return facts.breakdowns.flatMap(({ id, totalId, question, figureId }, at) => {
    const repeated = facts.breakdowns.findIndex((one) => one.totalId === totalId && one.question === question) < at;
    return [
      ...(totals.has(totalId) ? [] : [["totalId", `"${totalId}" is no total of people or proceedings`] as const]),
      ...(repeated ? [["question", `"${question}" is answered twice for "${totalId}"`] as const] : []),
      ...(isPart(facts, figureId, totalId) ? [] : [["figureId", `is not declared a part of "${totalId}"`] as const]),
    ].map(([field, reason]) => faultLine("data/breakdowns.json", [id, field], reason));
  });
}

function isPart({ figures }: Facts, figureId: string | null, totalId: string): boolean {
  const part = figures.find(({ id }) => id === figureId);
  return part === undefined || part.relations.subsetOf.includes(totalId);
}
