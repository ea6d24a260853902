// Knows what is recorded of a major finding of the release. Knows no finding.
import { z } from "zod";
import { evidenceFields } from "./evidence-schema.ts";
import { EntryId } from "./id.ts";
import { Area, Theme } from "./theme.ts";
import { distinctList, uniqueList } from "./unique.ts";

/** One of the findings that the release lists: a trend in words, not a count. */
export const Finding = z.strictObject({
  id: EntryId,
  ...evidenceFields,
  themes: distinctList(Theme).min(1).meta({ description: "What the finding is about." }),
  areas: distinctList(Area).meta({
    description: "Parts of the world that it names, in whatever role; empty if it names none.",
  }),
});
export type Finding = z.output<typeof Finding>;

/** The findings, in the order of the release. */
export const Findings = uniqueList(Finding, "id").meta({ description: "Major findings listed in the release." });
export type Findings = z.output<typeof Findings>;
