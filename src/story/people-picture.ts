// How the three pictures of people are laid out, in cells of one person each.
import { dataset } from "../facts/dataset.ts";
import { dotField, type DotField } from "../drawing/dots.ts";
import { labelOf, valueOf } from "../drawing/story-figures.ts";

/** One count in a picture of people: its cells and its words. */
export interface PeopleGroup {
  /** Dots, one for each person; or rings, for a count that is never merged with the first. */
  readonly kind: "dots" | "rings";
  readonly number: string;
  readonly text: string;
  /** The field, once for each layout of the picture. */
  readonly fields: readonly DotField[];
  /** True for a floor: the edge is left open. */
  readonly open?: boolean;
}

/** A picture of people: columns of groups that stand side by side. */
export interface PeoplePicture {
  readonly name: "safeguarded" | "detected" | "placed";
  readonly columns: readonly (readonly PeopleGroup[])[];
}

const words = dataset.texts.pages.pictures;
const [SAFEGUARDED, DETECTED] = ["potential-victims-safeguarded", "irregular-migrants-detected"] as const;

/** A group of one figure, in so many columns in each layout. */
function groupOf(id: string, text: string, columns: readonly number[], more: Partial<PeopleGroup> = {}): PeopleGroup {
  const fields = columns.map((count) => dotField(valueOf(id), count));
  return { kind: "dots", number: labelOf(id), text, fields, ...more };
}

/** The potential victims safeguarded, one dot each, alone: their number stands over the picture. */
export function safeguardedPicture(): PeoplePicture {
  return { name: "safeguarded", columns: [[groupOf(SAFEGUARDED, "", [84])]] };
}

/** Layouts of the two counts by the room there is: columns of both, one below the other in the first two. */
export const DETECTED_LAYOUTS = [
  [140, 140],
  [170, 170],
  [40, 117],
  [35, 102],
  [44, 128],
  [40, 118],
] as const;

/** The same dots and, apart from them at the same scale, the irregular migrants detected. */
export function detectedPicture(): PeoplePicture {
  const columns = (at: 0 | 1) => DETECTED_LAYOUTS.map((layout) => layout[at]);
  return {
    name: "detected",
    columns: [
      [groupOf(SAFEGUARDED, words.safeguardedShort.join(" "), columns(0))],
      [groupOf(DETECTED, words.detected.join(" "), columns(1), { kind: "rings" })],
    ],
  };
}

/** All dots again, and beside them the three groups that the release counts and places, never inside them. */
export function placedPicture(): PeoplePicture {
  return {
    name: "placed",
    columns: [
      [groupOf(SAFEGUARDED, words.safeguardedShort.join(" "), [70])],
      [
        groupOf("spain-victims", words.inSpain, [7]),
        groupOf("mali-women", words.inMali, [8]),
        groupOf("pyramid-victims", words.inSeven.join(" "), [15], { open: true }),
      ],
    ],
  };
}
