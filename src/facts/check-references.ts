// Knows whether everything that one entry says of another exists. Knows no entry.
import { faultLine } from "./parse-file.ts";
import type { Facts } from "./facts.ts";

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
