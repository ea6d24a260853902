// Knows how a line falls into runs of one face and one direction, in the order in which they stand on paper.
import bidiFactory from "bidi-js";
import { type Cut, cutFor, type Voice } from "./faces.ts";

/** Which way a text reads. */
export type Direction = "ltr" | "rtl";

/** Neighbouring characters that one face draws in one direction. */
export interface Run {
  readonly text: string;
  readonly cut: Cut;
  readonly direction: Direction;
}

interface LevelRun extends Run {
  readonly level: number;
}

const bidi = bidiFactory();

/** Runs of the characters from `start` to before `end` of a paragraph, from left to right. */
export function runsOf(
  paragraph: string,
  voice: Voice,
  direction: Direction,
  start = 0,
  end = paragraph.length,
): readonly Run[] {
  const { levels } = bidi.getEmbeddingLevels(paragraph, direction);
  const runs: LevelRun[] = [];
  let at = start;
  for (const character of paragraph.slice(start, end)) {
    join(runs, character, levels[at] ?? 0, voice);
    at += character.length;
  }
  return inVisualOrder(runs);
}

/** A character goes to the run before it where face and direction are the same; a space has the face before it. */
function join(runs: LevelRun[], character: string, level: number, voice: Voice): void {
  const last = runs.at(-1);
  const cut = last && /\s/.test(character) ? last.cut : cutFor(voice, character);
  if (last?.level === level && last.cut === cut) runs[runs.length - 1] = { ...last, text: last.text + character };
  else runs.push({ text: character, cut, level, direction: level % 2 === 1 ? "rtl" : "ltr" });
}

/** Rule L2 of the bidirectional algorithm: from the highest level down, whatever is at it or above is turned round. */
function inVisualOrder(runs: readonly LevelRun[]): readonly Run[] {
  let ordered = [...runs];
  for (let level = Math.max(0, ...runs.map((run) => run.level)); level > 0; level -= 1) {
    ordered = turned(ordered, (run) => run.level >= level);
  }
  return ordered;
}

function turned<T>(items: readonly T[], high: (item: T) => boolean): T[] {
  const result: T[] = [];
  let streak: T[] = [];
  for (const item of items) {
    if (high(item)) streak.unshift(item);
    else {
      result.push(...streak, item);
      streak = [];
    }
  }
  return [...result, ...streak];
}
