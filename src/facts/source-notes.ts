// Knows which sources a piece of the story stands on: each number it uses, each case and finding it tells.
import { brokenDown, QUESTIONS } from "./breakdowns.ts";
import { countedFigure } from "./counted-figure.ts";
import { dataset } from "./dataset.ts";
import type { StoryStep } from "./story-part.ts";
import type { GridText } from "./story-text.ts";
import { placeHoldersIn } from "./place-holders.ts";
import { sourceAddress } from "./source-address.ts";
import { wordingOfDerived } from "./wording.ts";

/** A source note: what is said, with its weight, and where it stands. */
export interface SourceNote {
  /** Id of the figure or derived number; "cases:…", "breakdowns:…" and so on for an entry, which may be called like one. */
  readonly id: string;
  /** The number with its weight, or the title of a case or finding. */
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
  readonly weight: string;
  readonly inferred: boolean;
}
export interface DerivedProof {
  readonly kind: "derived";
  readonly formula: string;
  readonly weight: string;
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
  const weight = texts.pages.notes.qualifiers[figure.qualifier];
  const { number, counted } = countedFigure(figure);
  return [
    {
      id,
      wording: number,
      counted,
      overlap,
      proof: quoted(figure, weight),
    },
  ];
}

function derivedNote(id: string): SourceNote[] {
  const number = derived.get(id);
  const words = texts.derived[id];
  if (number === undefined || words === undefined) return [];
  const proof: DerivedProof = {
    kind: "derived",
    formula: words.formula,
    weight: texts.pages.notes.directions[number.direction],
  };
  return [{ id, wording: wordingOfDerived(number, "en", texts.wording), counted: words.counted, overlap: null, proof }];
}

/** The note of an entry told in words: its title, and where it stands. */
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
export function quoted(entry: { phrase: string; paragraph: number; basis: string }, weight = ""): QuotedProof {
  return {
    kind: "quoted",
    phrase: entry.phrase,
    paragraph: entry.paragraph,
    address: sourceAddress(entry, facts),
    weight,
    inferred: entry.basis === "inferred",
  };
}
