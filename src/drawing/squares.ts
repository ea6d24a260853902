// Knows the participants as squares, one each, by how much is told of them. Knows no words.
import { cardCountries } from "../facts/widgets.ts";
import type { Fill } from "./fills.ts";
import { participantsAs } from "./tiers.ts";
import type { Box, Mark } from "./sheet.ts";

const COLUMNS = 17;

/** A square for each participant, by how much is told of it. */
export function squaresPicture(box: Box): Mark[] {
  return squares(box, [
    ...participantsAs("case_told").map(() => "full" as const),
    ...participantsAs("named_otherwise").map(() => "framed" as const),
    ...participantsAs("only_listed").map(() => "pale" as const),
  ]);
}

/** A square for each participant: those named beyond the list, and the rest. */
export function namedPicture(box: Box): Mark[] {
  const rest = participantsAs("only_listed").map(() => "pale" as const);
  return squares(box, [...cardCountries.map(() => "full" as const), ...rest]);
}

function squares(box: Box, fills: readonly Fill[]): Mark[] {
  const cell = (box.right - box.left) / COLUMNS;
  const gap = cell * 0.18;
  const top = (box.top + box.bottom - Math.ceil(fills.length / COLUMNS) * cell) / 2;
  return fills.map((look, index) => {
    const left = box.left + (index % COLUMNS) * cell;
    const y = top + Math.floor(index / COLUMNS) * cell;
    return { kind: "swatch", look, box: { left, top: y, right: left + cell - gap, bottom: y + cell - gap } };
  });
}
