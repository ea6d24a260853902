// How to make a mention of a country of which a test names only what matters to it.
import type { Mention } from "../src/facts/mention.ts";

/** A mention of Atlantis as the place of "a-case", unless told otherwise. */
export function aMention(changes: Partial<Mention> = {}): Mention {
  return {
    id: "a-mention",
    iso3: "ATL",
    role: "case_location",
    paragraph: 1,
    phrase: "off Atlantis",
    basis: "stated",
    caseId: "a-case",
    organisationId: null,
    ...changes,
  };
}
