// The fact files of data/ with the schema of each.
import breakdowns from "../../data/breakdowns.json" with { type: "json" };
import cases from "../../data/cases.json" with { type: "json" };
import cautions from "../../data/cautions.json" with { type: "json" };
import card from "../../data/dataset.json" with { type: "json" };
import editions from "../../data/editions.json" with { type: "json" };
import figures from "../../data/figures.json" with { type: "json" };
import findings from "../../data/findings.json" with { type: "json" };
import mentions from "../../data/mentions.json" with { type: "json" };
import organisations from "../../data/organisations.json" with { type: "json" };
import participants from "../../data/participants.json" with { type: "json" };
import prevention from "../../data/prevention.json" with { type: "json" };
import fingerprint from "../../data/source-fingerprint.json" with { type: "json" };
import source from "../../data/source.json" with { type: "json" };
import squares from "../../data/squares.json" with { type: "json" };
import parts from "../../data/steps.json" with { type: "json" };
import units from "../../data/units.json" with { type: "json" };
import withheld from "../../data/withheld.json" with { type: "json" };
import type { z } from "zod";
import { Breakdowns } from "./breakdowns.ts";
import { Cases, Findings, Preventions } from "./case.ts";
import { CautionsFile } from "./caution.ts";
import { DatasetCard } from "./version.ts";
import { Editions } from "./edition.ts";
import { Figure } from "./figure.ts";
import { SourceFingerprint } from "./phrase.ts";
import { Mentions, Organisations, Units } from "./mention.ts";
import { Participants } from "./participant.ts";
import { SourceFile } from "./source.ts";
import { Squares } from "./square.ts";
import { StoryParts } from "./story.ts";
import { uniqueList } from "./fields.ts";
import { WithheldFile } from "./withheld.ts";
import { parseAll } from "./parse-file.ts";

/** The fact files as they stand on disk, unchecked. */
export const rawFacts = {
  breakdowns,
  card,
  cases,
  cautions,
  editions,
  figures,
  findings,
  fingerprint,
  mentions,
  organisations,
  participants,
  parts,
  prevention,
  source,
  squares,
  units,
  withheld,
};

/** The same, as a test or a fault would hand them over: nothing is believed of them. */
export type RawFacts = Record<keyof typeof rawFacts, unknown>;

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
  squares: ["data/squares.json", Squares],
  units: ["data/units.json", Units],
  withheld: ["data/withheld.json", WithheldFile],
} as const satisfies Record<keyof RawFacts, readonly [string, z.ZodType]>;

/** Every fact file, typed. @throws DataFault with a line for each fault in any of them. */
export function parseFacts(raw: RawFacts) {
  return parseAll(factFiles, raw);
}
export type ParsedFacts = ReturnType<typeof parseFacts>;

/** Every fact, typed and frozen; the words about them are in Texts. */
export type Facts = ParsedFacts;

export type { MapState, StageArea, StageFill, StageState } from "./story.ts";
export type { StoryStep } from "./story.ts";
export type { Figure } from "./figure.ts";
