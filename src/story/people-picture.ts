// Knows how the three pictures of people are laid out, in cells of one person each. Knows no colour.
import { dataset } from "../facts/dataset.ts";
import { dotField, type DotField } from "../drawing/dots.ts";
import { labelOf, valueOf } from "../drawing/story-figures.ts";

/** One count in a picture of people: its cells, where they stand, and its words. */
export interface PeopleField {
  readonly field: DotField;
  readonly kind: "dots" | "area";
  readonly x: number;
  /** 0 for a field whose words stand over the picture; others have theirs right above them. */
  readonly y: number;
  /** The count, then what is counted, line by line. */
  readonly label: readonly string[];
  /** True for a floor: the edge is left open. */
  readonly open?: boolean;
}

/** A picture of people: its fields and its size, in cells. */
export interface PeoplePicture {
  readonly fields: readonly PeopleField[];
  readonly width: number;
  readonly height: number;
}

const SAFEGUARDED = "potential-victims-safeguarded";
const words = dataset.texts.pages.pictures;

/** The potential victims safeguarded, one dot each, alone. */
export function safeguardedPicture(): PeoplePicture {
  const field = dotField(valueOf(SAFEGUARDED), 84);
  return pictureOf([{ field, kind: "dots", x: 0, y: 0, label: [labelOf(SAFEGUARDED), words.safeguarded] }], 84);
}

/** The same dots and, apart from them at the same scale, the irregular migrants detected as a plain area. */
export function detectedPicture(): PeoplePicture {
  const detected = "irregular-migrants-detected";
  return pictureOf(
    [
      {
        field: dotField(valueOf(SAFEGUARDED), 42),
        kind: "dots",
        x: 0,
        y: 0,
        label: [labelOf(SAFEGUARDED), ...words.safeguardedShort],
      },
      {
        field: dotField(valueOf(detected), 122),
        kind: "area",
        x: 47,
        y: 0,
        label: [labelOf(detected), ...words.detected],
      },
    ],
    169,
  );
}

/** All dots again, and beside them the three groups that the release counts and places, never inside them. */
export function placedPicture(): PeoplePicture {
  const all: PeopleField = {
    field: dotField(valueOf(SAFEGUARDED), 70),
    kind: "dots",
    x: 0,
    y: 0,
    label: [labelOf(SAFEGUARDED), ...words.safeguardedShort],
  };
  const group = (id: string, text: readonly string[], columns: number, y: number): PeopleField => {
    return { field: dotField(valueOf(id), columns), kind: "dots", x: 76, y, label: [labelOf(id), ...text] };
  };
  return pictureOf(
    [
      all,
      group("spain-victims", [words.inSpain], 7, 13),
      group("mali-women", [words.inMali], 8, 31),
      { ...group("pyramid-victims", words.inSeven, 15, 58), open: true },
    ],
    114,
  );
}

function pictureOf(fields: readonly PeopleField[], width: number): PeoplePicture {
  return { fields, width, height: Math.max(...fields.map(({ field, y }) => field.rows + y)) };
}
