// All that the release says of one participant, mention by mention, each with role, figures and sources.
import type { Figure } from "../facts/figure.ts";
import type { Mention, MentionRole } from "../facts/mention.ts";
import type { Participant } from "../facts/participant.ts";
import { participantOf } from "../facts/countries.ts";
import { dataset } from "../facts/dataset.ts";
import { entryNote, notesOfText, quoted, type QuotedProof, type SourceNote } from "../facts/source-notes.ts";
import { type Standing, standingOf } from "../facts/sets.ts";

/** A figure tied to the country; where it is shared, the number of countries that share it, else null. */
export interface TiedFigure {
  readonly note: SourceNote;
  readonly sharedBy: number | null;
  /** Whether it counts people, so that each country has a share in it that the release could have given. */
  readonly ofPeople: boolean;
}

/** One thing in which the release names the country, with every role that the country has in it. */
export interface MentionedThing {
  readonly id: string;
  readonly kind: "case" | "unit" | "prevention" | "support" | "dateline";
  readonly roles: readonly { readonly role: MentionRole; readonly proof: QuotedProof }[];
  readonly figures: readonly TiedFigure[];
  /** Sources of what is said beside these figures. */
  readonly notes: readonly SourceNote[];
  /** Not to be quoted by search engines, placed on a map or shared. */
  readonly wordsOnly: boolean;
}

/** All that is known of one participant. */
export interface CountryRecord {
  readonly participant: Participant;
  readonly standing: Standing;
  readonly things: readonly MentionedThing[];
  /** Cases of trafficking or smuggling that are placed here or departed from here. */
  readonly caseCount: number;
  /** Named beyond the list, so that it has a card to embed. */
  readonly named: boolean;
  /** Something the release says of it is given in words only. */
  readonly wordsOnly: boolean;
}

const { facts, texts } = dataset;

/** The record of a participant. @throws Error for a code that is not on the list. */
export function countryRecord(iso3: string): CountryRecord {
  const participant = participantOf(iso3);
  const standing = standingOf(iso3, facts.mentions, facts.cases);
  const things = thingsOf(iso3);
  const wordsOnly = things.some((thing) => thing.wordsOnly);
  return {
    participant,
    standing,
    things,
    caseCount: casesPlacedIn(iso3),
    named: standing !== "only_listed",
    wordsOnly,
  };
}

/** The number of cases of trafficking or smuggling described for a country. */
export function casesPlacedIn(iso3: string): number {
  return facts.cases.filter(({ id }) => {
    const own = facts.mentions.filter((mention) => mention.caseId === id);
    return standingOf(iso3, own, facts.cases) === "case_told";
  }).length;
}

function thingsOf(iso3: string): MentionedThing[] {
  const own = facts.mentions.filter((mention) => mention.iso3 === iso3);
  return [...Map.groupBy(own, keyOf)].map(([id, mentions]) => {
    const kind = KINDS[mentions[0]?.role ?? "dateline"] ?? "case";
    const told = facts.cases.find((entry) => entry.id === id);
    const wordsOnly = told?.nosnippet ?? false;
    const figures = wordsOnly || kind === "unit" ? [] : tiedFigures(iso3, id, kind);
    const roles = mentions.map((mention) => ({ role: mention.role, proof: quoted(mention) }));
    return { id, kind, roles, figures, notes: furtherNotes(id, kind, figures), wordsOnly };
  });
}

/** What the mention belongs to: a case, an organisation, a unit or prevention work; else its own kind. */
function keyOf(mention: Mention): string {
  if (mention.role === "unit") return facts.units.find(({ iso3 }) => iso3 === mention.iso3)?.id ?? mention.id;
  if (mention.role === "campaign" || mention.role === "prevention") return preventionOf(mention) ?? mention.id;
  return mention.caseId ?? mention.organisationId ?? mention.id;
}

function preventionOf({ iso3, role }: Mention): string | undefined {
  return facts.prevention.find(({ countries }) => countries.some((own) => own.iso3 === iso3 && own.role === role))?.id;
}

/** What a mention is about, by its role; every other role is one within a case. */
const KINDS: Readonly<Partial<Record<MentionRole, MentionedThing["kind"]>>> = {
  unit: "unit",
  dateline: "dateline",
  campaign: "prevention",
  prevention: "prevention",
  funder: "support",
  supporter: "support",
};

function tiedFigures(iso3: string, id: string, kind: MentionedThing["kind"]): TiedFigure[] {
  const belongs = (figure: Figure) =>
    kind === "case" ? figure.caseId === id : kind === "prevention" && isOfPrevention(figure, id);
  return facts.figures
    .filter((figure) => belongs(figure) && figure.countries.includes(iso3))
    .flatMap(({ id: figure, countries, countriesShared, people }) =>
      notesOfText(`{figure:${figure}}`).map((note) => ({
        note,
        sharedBy: countriesShared ? countries.length : null,
        ofPeople: people !== null,
      })),
    );
}

function isOfPrevention(figure: Figure, preventionId: string): boolean {
  return (
    figure.scope === "prevention" &&
    facts.prevention.find(({ id }) => id === preventionId)?.paragraph === figure.paragraph
  );
}

/** Which texts belong to a thing, where it is an entry with words of its own. */
const LISTS = { case: "cases", unit: "units", prevention: "prevention" } as const;

function furtherNotes(id: string, kind: MentionedThing["kind"], figures: readonly TiedFigure[]): SourceNote[] {
  if (kind === "support" || kind === "dateline") return [];
  const words: { summary?: string; caution?: string | undefined } = texts[LISTS[kind]][id] ?? {};
  const shown = new Set(figures.map(({ note }) => note.id));
  const told = notesOfText(`${words.summary ?? ""} ${words.caution ?? ""}`);
  return [...told.filter((note) => !shown.has(note.id)), ...entryNote(LISTS[kind], id)];
}
