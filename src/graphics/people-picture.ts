// Knows how the three pictures of people are laid out, in cells of one person each. Knows no colour.
import { dataset } from "../model/dataset.ts";
import { dotField, type DotField } from "./dots.ts";
import { labelOf, valueOf } from "./story-figures.ts";

/** One count in a picture of people: its cells, where they stand, and its words. */
export interface PeopleField {
  readonly field: DotField;
  readonly kind: "dots" | "area";
  readonly x: number;
  readonly y: number;
  readonly label: readonly string[];
  readonly labelAt: { readonly x: number; readonly y: number };
  /** True for a floor: the edge is left open. */
  readonly open?: boolean;
}

/** A picture of people: its fields and its size, in cells. */
export interface PeoplePicture {
  readonly fields: readonly PeopleField[];
  readonly width: number;
  readonly height: number;
}

const words = dataset.texts.pages.pictures;

/** The potential victims safeguarded, one dot each, alone. */
export function safeguardedPicture(): PeoplePicture {
  const field = dotField(valueOf("potential-victims-safeguarded"), 84);
  const label = [labelOf("potential-victims-safeguarded"), words.safeguarded];
  return {
    fields: [{ field, kind: "dots", x: 0, y: 4, label, labelAt: { x: 0, y: 1.2 } }],
    width: 84,
    height: field.rows + 4,
  };
}

/** The same dots and, apart from them at the same scale, the irregular migrants detected as a plain area. */
export function detectedPicture(): PeoplePicture {
  const safeguarded = dotField(valueOf("potential-victims-safeguarded"), 42);
  const detected = dotField(valueOf("irregular-migrants-detected"), 122);
  const head = 8;
  return {
    fields: [
      {
        field: safeguarded,
        kind: "dots",
        x: 0,
        y: head,
        label: [labelOf("potential-victims-safeguarded"), words.safeguardedShort],
        labelAt: { x: 0, y: 2.4 },
      },
      {
        field: detected,
        kind: "area",
        x: 47,
        y: head,
        label: [labelOf("irregular-migrants-detected"), words.detected],
        labelAt: { x: 47, y: 2.4 },
      },
    ],
    width: 169,
    height: Math.max(safeguarded.rows, detected.rows) + head,
  };
}

/** All dots again, and beside them the three groups that the release counts and places, never inside them. */
export function placedPicture(): PeoplePicture {
  const all = dotField(valueOf("potential-victims-safeguarded"), 68);
  const groups = [
    { id: "spain-victims", text: words.inSpain, columns: 7, y: 8 },
    { id: "mali-women", text: words.inMali, columns: 8, y: 22 },
    { id: "pyramid-victims", text: words.inSeven, columns: 15, y: 40, open: true },
  ];
  const left = 76;
  const fields = groups.map(({ id, text, columns, y, open }): PeopleField => {
    const field = dotField(valueOf(id), columns);
    return {
      field,
      kind: "dots",
      x: left,
      y,
      label: [labelOf(id), text],
      labelAt: { x: left, y: y - 4 },
      ...(open ? { open } : {}),
    };
  });
  const first: PeopleField = {
    field: all,
    kind: "dots",
    x: 0,
    y: 4,
    label: [labelOf("potential-victims-safeguarded")],
    labelAt: { x: 0, y: 1.6 },
  };
  return { fields: [first, ...fields], width: 106, height: all.rows + 4 };
}
