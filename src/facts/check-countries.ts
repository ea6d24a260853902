// Knows whether every country named anywhere has a name, and whether cases and mentions say the same. Knows no country.
import { faultLine } from "./parse-file.ts";
import type { Facts } from "./facts.ts";
import type { Texts } from "./parse-texts.ts";

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
