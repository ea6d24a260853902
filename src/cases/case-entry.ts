// What the page of cases says of each entry: group, themes, parts of the world, countries with their roles, and what
// may stand on a map.
import type { Case, Prevention, Theme } from "../facts/case.ts";
import type { MentionRole } from "../facts/mention.ts";
import { dataset } from "../facts/dataset.ts";
import { entryNote, notesOfText, type SourceNote } from "../facts/source-notes.ts";
import { REGIONS } from "../facts/participant.ts";

/** Groups of the page, in order. Two crimes, kept apart; then what is neither. */
export const CASE_GROUPS = ["trafficking", "smuggling", "other", "prevention"] as const;
export type CaseGroup = (typeof CASE_GROUPS)[number];

/** A country of an entry with every role that it has there. */
export interface EntryCountry {
  readonly iso3: string;
  readonly roles: readonly MentionRole[];
}

/** How a country is marked on the map while the entry shows. */
export interface EntryMark {
  readonly iso3: string;
  readonly mark: "place" | "mention";
}

/** One entry of the page of cases. */
export interface CaseEntry {
  readonly id: string;
  readonly group: CaseGroup;
  readonly title: string;
  readonly summary: string;
  readonly caution: string | null;
  readonly placeName: string | null;
  readonly presumption: Case["presumption"];
  readonly themes: readonly Theme[];
  readonly regions: readonly string[];
  readonly countries: readonly EntryCountry[];
  /** Empty where the entry is given in words only, or no place is given. */
  readonly marks: readonly EntryMark[];
  readonly wordsOnly: boolean;
  readonly notes: readonly SourceNote[];
}

const { facts, texts } = dataset;
const SCENES: ReadonlySet<MentionRole> = new Set(["case_location", "departure"]);
const CONTINENTS: ReadonlySet<string> = new Set(REGIONS);
const regionOf = new Map(facts.participants.map(({ iso3, region }) => [iso3, region]));

/** Every case in the order of the release, then all prevention work. */
export const caseEntries: readonly CaseEntry[] = [...facts.cases.map(ofCase), ...facts.prevention.map(ofPrevention)];

function ofCase(entry: Case): CaseEntry {
  const { id, kind, presumption, themes, locator } = entry;
  const words = texts.cases[id];
  const wordsOnly = locator === "none";
  return {
    ...wordsOf(id, words),
    group: kind,
    placeName: words?.placeName ?? null,
    presumption,
    themes,
    regions: regionsOf(entry),
    countries: withRoles(entry.countries),
    marks: wordsOnly ? [] : marksOf(entry.countries, kind !== "other"),
    wordsOnly,
    notes: notesFor("cases", id, words),
  };
}

function ofPrevention(entry: Prevention): CaseEntry {
  const { id, themes, countries } = entry;
  const words = texts.prevention[id];
  return {
    ...wordsOf(id, words),
    group: "prevention",
    placeName: null,
    presumption: null,
    themes,
    regions: [...new Set(countries.flatMap(({ iso3 }) => regionOf.get(iso3) ?? []))],
    countries: withRoles(countries),
    marks: marksOf(countries, false),
    wordsOnly: false,
    notes: notesFor("prevention", id, words),
  };
}

interface Words {
  readonly title: string;
  readonly summary: string;
  readonly caution?: string | undefined;
}

function wordsOf(id: string, words: Words | undefined) {
  return { id, title: words?.title ?? "", summary: words?.summary ?? "", caution: words?.caution ?? null };
}

/** Where the case is placed: the regions of its places, or the part of the world that is named instead. */
function regionsOf({ areas, countries }: Case): string[] {
  const scenes = countries.filter(({ role }) => SCENES.has(role)).flatMap(({ iso3 }) => regionOf.get(iso3) ?? []);
  return [...new Set([...areas.filter((area) => CONTINENTS.has(area)), ...scenes])];
}

interface WithRole {
  readonly iso3: string;
  readonly role: MentionRole;
}

function withRoles(countries: readonly WithRole[]): EntryCountry[] {
  const byCountry = Map.groupBy(countries, ({ iso3 }) => iso3);
  return [...byCountry].map(([iso3, entries]) => ({ iso3, roles: entries.map(({ role }) => role) }));
}

/** A place is marked as such for a case of trafficking or smuggling; in all other roles a country is merely named. */
function marksOf(countries: readonly WithRole[], isCase: boolean): EntryMark[] {
  return withRoles(countries).map(({ iso3, roles }) => ({
    iso3,
    mark: isCase && roles.some((role) => SCENES.has(role)) ? "place" : "mention",
  }));
}

function notesFor(list: "cases" | "prevention", id: string, words: Words | undefined): SourceNote[] {
  return [...notesOfText(`${words?.summary ?? ""} ${words?.caution ?? ""}`), ...entryNote(list, id)];
}
