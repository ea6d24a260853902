// Knows which schema each fact file must fit. Knows no fact.
import type { z } from "zod";
import { Breakdowns } from "../schema/breakdown.ts";
import { Cases } from "../schema/case.ts";
import { CautionsFile } from "../schema/caution.ts";
import { DatasetCard } from "../schema/dataset-card.ts";
import { Editions } from "../schema/edition.ts";
import { Figure } from "../schema/figure.ts";
import { Findings } from "../schema/finding.ts";
import { SourceFingerprint } from "../schema/fingerprint.ts";
import { Mentions } from "../schema/mention.ts";
import { Organisations } from "../schema/organisation.ts";
import { Participants } from "../schema/participant.ts";
import { Preventions } from "../schema/prevention.ts";
import { SourceFile } from "../schema/source.ts";
import { StoryParts } from "../schema/story-part.ts";
import { uniqueList } from "../schema/unique.ts";
import { Units } from "../schema/unit.ts";
import { WithheldFile } from "../schema/withheld.ts";
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
