// Knows whether every phrase stands in its paragraph and proves what it is quoted for. Knows no text of the release.
import type { Figure } from "../schema/figure.ts";
import { faultLine } from "../schema/parse-file.ts";
import type { Facts } from "./facts.ts";
import { stands } from "./fingerprint.ts";
import { unprovenBy } from "./number-in-phrase.ts";

/** An entry of any file that quotes the release. */
interface Evidence {
  readonly file: string;
  readonly name: readonly string[];
  readonly paragraph: number;
  readonly phrase: string;
}

/** One line for every phrase that is not in its paragraph and every figure that its phrase does not say. */
export function evidenceFaults(facts: Facts): string[] {
  const quoted = evidenceOf(facts).filter(({ paragraph, phrase }) => !stands(facts.fingerprint, paragraph, phrase));
  return [...quoted.map(notThere), ...facts.figures.flatMap(notProven)];
}

/** Every entry that quotes the release, in all files. */
export function evidenceOf(facts: Facts): Evidence[] {
  const lists = ["breakdowns", "figures", "mentions", "cases", "findings", "units", "prevention"] as const;
  const entries = lists.flatMap((list) =>
    facts[list].map(({ id, paragraph, phrase }) => ({ file: `data/${list}.json`, name: [id], paragraph, phrase })),
  );
  const roles = facts.organisations.flatMap(({ id, roles }) =>
    roles.map(({ role, paragraph, phrase }) => ({
      file: "data/organisations.json",
      name: [id, "roles", role],
      paragraph,
      phrase,
    })),
  );
  const uncounted = facts.source.release.uncounted.map(({ paragraph, phrase }) => ({
    file: "data/source.json",
    name: ["release", "uncounted"],
    paragraph,
    phrase,
  }));
  return [...entries, ...roles, ...uncounted];
}

function notThere({ file, name, paragraph, phrase }: Evidence): string {
  return faultLine(file, [...name, "phrase"], `"${phrase}" does not stand in paragraph ${paragraph} of the release`);
}

function notProven(figure: Figure): string[] {
  const reason = unprovenBy(figure);
  return reason === null ? [] : [faultLine("data/figures.json", [figure.id, "phrase"], `"${figure.phrase}" ${reason}`)];
}
