// How to make a case of which a test names only what matters to it.
import type { Case } from "../src/facts/case.ts";

/** A case of trafficking without countries, unless told otherwise. */
export function aCase(changes: Partial<Case> = {}): Case {
  return {
    id: "a-case",
    kind: "trafficking",
    paragraph: 1,
    phrase: "a made-up case",
    basis: "stated",
    themes: ["debt"],
    sensitivity: [],
    presumption: null,
    locator: "country",
    nosnippet: false,
    areas: [],
    countries: [],
    ...changes,
  };
}
