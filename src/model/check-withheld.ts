// Knows whether the data would publish what is withheld. Knows nothing of what that is.
import { faultLine } from "../schema/parse-file.ts";
import type { Facts } from "./facts.ts";
import type { Texts } from "./parse-texts.ts";
import { findWithheld } from "./withheld.ts";

const PUBLISHED = ["figures", "mentions", "cases", "findings", "organisations", "units", "prevention"] as const;

/** One line for every entry or text that says what data/withheld.json keeps back; the thing itself is not repeated. */
export function withheldFaults(facts: Facts, texts: Texts): string[] {
  const entries = PUBLISHED.flatMap((list) =>
    facts[list].map((entry) => ({ file: `data/${list}.json`, path: [entry.id], block: JSON.stringify(entry) })),
  );
  const words = Object.entries(texts).flatMap(([name, content]) =>
    Object.entries(content).map(([key, value]) => ({
      file: `data/text/en/${name}.json`,
      path: [key],
      block: JSON.stringify(value),
    })),
  );
  return [...entries, ...words].flatMap(({ file, path, block }) =>
    findWithheld(block, facts.withheld).map(({ id }) =>
      faultLine(file, path, `says what data/withheld.json withholds under "${id}"`),
    ),
  );
}
