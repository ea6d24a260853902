// Knows which fonts on a reader's device stand in for ours until ours arrive, and how wide each runs. Knows no file.

/** A font on the reader's device, to be scaled until a line of text is as long as in ours. */
export interface StandIn {
  readonly family: string;
  readonly insteadOf: string;
  readonly style: "normal" | "italic";
  readonly weight: number;
  readonly locals: readonly string[];
  /** Our width over the stand-in's. */
  readonly scale: number;
}

/** A cut of a font: the names it goes by on devices, and the mean width of a letter in running text, in ems. */
interface Cut {
  readonly locals: readonly string[];
  readonly width: number;
}

/** Mean widths here and below: @capsizecss/metrics, which weighs letters by how often they occur. */
const serifWidths = { 400: 479 / 1000, 600: 486 / 1000, 700: 494 / 1000, italic: 441 / 1000 };
const sansWidths = { 400: 418 / 1000, 600: 431 / 1000, 700: 443 / 1000 };

const georgia = {
  regular: { locals: ["Georgia"], width: 913 / 2048 },
  bold: { locals: ["Georgia Bold", "Georgia-Bold"], width: 1062 / 2048 },
  italic: { locals: ["Georgia Italic", "Georgia-Italic"], width: 931 / 2048 },
};

/** Liberation Serif has the widths of Times New Roman. */
const times = {
  regular: { locals: ["Times New Roman", "TimesNewRomanPSMT", "Liberation Serif"], width: 832 / 2048 },
  bold: { locals: ["Times New Roman Bold", "TimesNewRomanPS-BoldMT", "Liberation Serif Bold"], width: 886 / 2048 },
  italic: {
    locals: ["Times New Roman Italic", "TimesNewRomanPS-ItalicMT", "Liberation Serif Italic"],
    width: 836 / 2048,
  },
};

/** Liberation Sans has the widths of Arial, and Roboto's are within a few thousandths of them. */
const arial = {
  regular: { locals: ["Arial", "ArialMT", "Helvetica", "Liberation Sans", "Roboto"], width: 913 / 2048 },
  bold: {
    locals: ["Arial Bold", "Arial-BoldMT", "Helvetica Bold", "Helvetica-Bold", "Liberation Sans Bold", "Roboto Bold"],
    width: 983 / 2048,
  },
};

const standInsOf = (family: string, insteadOf: string, cuts: { regular: Cut; bold: Cut }, widths: typeof sansWidths) =>
  ([400, 600, 700] as const).map((weight): StandIn => {
    const { locals, width } = weight === 400 ? cuts.regular : cuts.bold;
    return { family, insteadOf, style: "normal", weight, locals, scale: widths[weight] / width };
  });

const italicStandIn = (family: string, { locals, width }: Cut): StandIn => ({
  family,
  insteadOf: "Liberterra Serif",
  style: "italic",
  weight: 400,
  locals,
  scale: serifWidths.italic / width,
});

/** All of them, the better one first. */
export const standIns: readonly StandIn[] = [
  ...standInsOf("Liberterra Serif as Georgia", "Liberterra Serif", georgia, serifWidths),
  italicStandIn("Liberterra Serif as Georgia", georgia.italic),
  ...standInsOf("Liberterra Serif as Times", "Liberterra Serif", times, serifWidths),
  italicStandIn("Liberterra Serif as Times", times.italic),
  ...standInsOf("Liberterra Sans as Arial", "Liberterra Sans", arial, sansWidths),
];
