// The sources of a step: each number, case and finding with the phrase that proves it.
import { brokenDown, QUESTIONS } from "./breakdowns.ts";
import { dataset } from "./dataset.ts";
import type { GridText, StoryStep } from "./story.ts";
import { placeHoldersIn } from "./text-fields.ts";
import { wordingOf, wordingOfDerived } from "./wording.ts";
import type { Figure } from "./figure.ts";
import type { Facts } from "./data-files.ts";

/** A source note: what is said, with its precision, and where it stands. */
export interface SourceNote {
  /** Id of the figure or derived number; "cases:…", "breakdowns:…" and so on for an entry, which may be called like one. */
  readonly id: string;
  /** The number with its precision, or the title of a case or finding. */
  readonly wording: string;
  /** What is counted; empty for a case or finding. */
  readonly counted: string;
  /** What is not stated about overlap, where that matters. */
  readonly overlap: string | null;
  /** Where the phrase stands, or how the number was worked out. */
  readonly proof: QuotedProof | DerivedProof;
}
export interface QuotedProof {
  readonly kind: "quoted";
  readonly phrase: string;
  readonly paragraph: number;
  readonly address: string;
  readonly precision: string;
  readonly inferred: boolean;
}
export interface DerivedProof {
  readonly kind: "derived";
  readonly formula: string;
  readonly precision: string;
}

const { facts, texts, derived } = dataset;

/** The notes of a step, numbers first in the order in which it has them, then answers in words, cases and findings. */
export function notesOfStep(step: StoryStep): SourceNote[] {
  const words = texts.story.steps[step.id];
  const asides = step.aside === null ? [] : [step.aside];
  const told = asides.map((id) => texts.story.asides[id]?.text ?? "");
  const cases = new Set([...step.cases, ...asides]);
  const rows = step.stage.picture === "grid" ? texts.story.grid.rows : [];
  const inGrid = rows.flatMap(({ label, cells }) => [label, ...cells.map((cell) => cell?.text ?? "")]);
  return [
    ...notesOfText([...(words?.text ?? []), words?.caption ?? "", words?.alt ?? "", ...told, ...inGrid].join(" ")),
    ...rows.flatMap(answersInWords),
    ...[...cases].flatMap((id) => entryNote("cases", id)),
    ...step.findings.flatMap((id) => entryNote("findings", id)),
  ];
}

/** The notes of a text: one for each figure and derived number in it, in order, none twice. */
export function notesOfText(text: string): SourceNote[] {
  const keys = new Set(placeHoldersIn(text).map(({ kind, id }) => `${kind}:${id}`));
  return [...keys].flatMap((key) => {
    const [kind = "", id = ""] = key.split(":");
    return kind === "figure" ? figureNote(id) : kind === "derived" ? derivedNote(id) : [];
  });
}

function figureNote(id: string): SourceNote[] {
  const figure = facts.figures.find((entry) => entry.id === id);
  const overlap = texts.figures[id]?.overlap ?? null;
  if (figure === undefined) return [];
  const precision = texts.pages.notes.qualifiers[figure.qualifier];
  const { number, counted } = countedFigure(figure);
  return [{ id, wording: number, counted, overlap, proof: quoted(figure, precision) }];
}

function derivedNote(id: string): SourceNote[] {
  const number = derived.get(id);
  const words = texts.derived[id];
  if (number === undefined || words === undefined) return [];
  const proof: DerivedProof = {
    kind: "derived",
    formula: words.formula,
    precision: texts.pages.notes.directions[number.direction],
  };
  return [{ id, wording: wordingOfDerived(number, "en", texts.wording), counted: words.counted, overlap: null, proof }];
}

/** The note of an entry in words: its title, and where it stands. */
export function entryNote(list: "cases" | "findings" | "units" | "prevention", id: string): SourceNote[] {
  const entry = facts[list].find((candidate) => candidate.id === id);
  const title = texts[list][id]?.title;
  if (entry === undefined || title === undefined) return [];
  return [{ id: `${list}:${id}`, wording: title, counted: "", overlap: null, proof: quoted(entry, "") }];
}

/** The notes of what a row of the grid answers in words: its cells stand in the order of the questions. */
function answersInWords({ label, cells }: GridText["rows"][number]): SourceNote[] {
  const totals = placeHoldersIn(label).map(({ id }) => id);
  const answers = brokenDown(facts).find(({ total }) => totals.includes(total.id))?.answers;
  return QUESTIONS.flatMap((question, index) => {
    const answer = answers?.[question];
    if (!answer || answer.figureId !== null) return [];
    const wording = cells[index]?.text ?? "";
    return [{ id: `breakdowns:${answer.id}`, wording, counted: "", overlap: null, proof: quoted(answer) }];
  });
}

/** Where an entry stands in the release, ready to show. */
export function quoted(entry: { phrase: string; paragraph: number; basis: string }, precision = ""): QuotedProof {
  return {
    kind: "quoted",
    phrase: entry.phrase,
    paragraph: entry.paragraph,
    address: sourceAddress(entry, facts),
    precision,
    inferred: entry.basis === "inferred",
  };
}

/** A number and what it counts, to be read one after the other. */
export interface CountedFigure {
  readonly number: string;
  readonly counted: string;
}

/**
 * "4,414" and "potential victims …". A word without a number is the release's own: it stands in quotation marks, with a
 * dash before what is counted, for the two need not make a phrase ("“mostly” – …").
 */
export function countedFigure(figure: Figure): CountedFigure {
  const { texts } = dataset;
  const number = wordingOf(figure, "en", texts.wording);
  const counted = texts.figures[figure.id]?.counted ?? "";
  return figure.qualifier === "vague" ? { number: `“${number}”`, counted: `– ${counted}` } : { number, counted };
}

/** An entry that quotes the release. */
export interface Quoting {
  readonly paragraph: number;
  readonly phrase: string;
}

/**
 * The address of the release, pointing at an entry's phrase; at the page as a whole where the paragraph also holds what
 * stands nowhere with us, or one press would show it.
 */
export function sourceAddress({ paragraph, phrase }: Quoting, { source, withheld }: Facts): string {
  const { address } = source.release;
  const beside = withheld.some(({ appliesTo, paragraphs }) => {
    return appliesTo.includes("repository") && paragraphs.includes(paragraph);
  });
  return beside ? address : fragmentAddress(address, phrase);
}

/**
 * The address of a page, pointing at a phrase on it by a text fragment. Comma, hyphen and ampersand part the
 * directive's own pieces, so they are encoded too; a browser that knows no text fragments shows the page from its top.
 * @see https://wicg.github.io/scroll-to-text-fragment/#syntax
 */
export function fragmentAddress(address: string, phrase: string): string {
  const mark = address.includes("#") ? "" : "#";
  return `${address}${mark}:~:text=${encodeURIComponent(phrase).replaceAll("-", "%2D")}`;
}
