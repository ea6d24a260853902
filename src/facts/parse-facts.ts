// Knows which schema each fact file must fit. Knows no fact.
import type { z } from "zod";
import { Breakdowns } from "./breakdown.ts";
import { Cases } from "./case.ts";
import { CautionsFile } from "./caution.ts";
import { DatasetCard } from "./dataset-card.ts";
import { Editions } from "./edition.ts";
import { Figure } from "./figure.ts";
import { Findings } from "./finding.ts";
import { SourceFingerprint } from "./fingerprint-schema.ts";
import { Mentions } from "./mention.ts";
import { Organisations } from "./organisation.ts";
import { Participants } from "./participant.ts";
import { Preventions } from "./prevention.ts";
import { SourceFile } from "./source.ts";
import { StoryParts } from "./story-part.ts";
import { uniqueList } from "./unique.ts";
import { Units } from "./unit.ts";
import { WithheldFile } from "./withheld-schema.ts";
import { parseAll } from "./parse-all.ts";
import type { RawFacts } from "./raw-data.ts";

/** Schema of each fact file, with the file's path as faults name it. */
export const factFiles = {
  breakdowns: ["data/breakdowns.json", Breakdowns],
  card: ["data/dataset.json", DatasetCard],
  cases: ["data/cases.json", Cases],
  cautions: ["data/cautions.json", CautionsFile],
  editions: ["data/editions.json", Editions],
  figures: ["data/figures.json", uniqueList(Figure, "id")],
  findings: ["data/findings.json", Findings],
  fingerprint: ["data/source-fingerprint.json", SourceFingerprint],
  mentions: ["data/mentions.json", Mentions],
  organisations: ["data/organisations.json", Organisations],
  participants: ["data/participants.json", Participants],
  parts: ["data/steps.json", StoryParts],
  prevention: ["data/prevention.json", Preventions],
  source: ["data/source.json", SourceFile],
  units: ["data/units.json", Units],
  withheld: ["data/withheld.json", WithheldFile],
} as const satisfies Record<keyof RawFacts, readonly [string, z.ZodType]>;

/** Every fact file, typed. @throws DataFault with a line for each fault in any of them. */
export function parseFacts(raw: RawFacts) {
  return parseAll(factFiles, raw);
}
export type ParsedFacts = ReturnType<typeof parseFacts>;
