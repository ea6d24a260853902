// Knows which numbers a phrase states and the word of weight in front of each. Knows no figure.

/** A number that a phrase states. */
export interface StatedNumber {
  readonly value: number;
  /** The word right in front that makes it less than exact ("more than", "some"), in small letters; null for none. */
  readonly weight: string | null;
}

const SPELLED = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
const MULTIPLIERS: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, million: 1_000_000 };

const WEIGHT =
  "more than|less than|fewer than|as many as|at least|at most|up to|some|about|around|nearly|almost|over|under";
const DIGITS = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`;

/** Not inside a word or a longer number; a spelled number after a hyphen ("twenty-one") is part of another. */
const STATED = new RegExp(
  String.raw`(?:\b(${WEIGHT})\s+)?(?<![\p{L}\p{N}.,])(${DIGITS}|(?<!-)(?:${SPELLED.join("|")}))(?![\p{L}\p{N}]|[.,]\d)` +
    String.raw`(?:\s+(${Object.keys(MULTIPLIERS).join("|")})\b)?`,
  "giu",
);

/** Every number of a phrase, in order: digits ("1,800", "5.94 million", "12-metre") or words ("seven", "nine-metre"). */
export function statedNumbersIn(phrase: string): StatedNumber[] {
  return [...phrase.matchAll(STATED)].map(([, weight, number = "", multiplier]) => ({
    value: Math.round(valueOf(number) * (MULTIPLIERS[multiplier?.toLowerCase() ?? ""] ?? 1) * 1e6) / 1e6,
    weight: weight?.toLowerCase().replace(/\s+/g, " ") ?? null,
  }));
}

/** The values alone. */
export function numbersIn(phrase: string): number[] {
  return statedNumbersIn(phrase).map(({ value }) => value);
}

function valueOf(number: string): number {
  const spelled = SPELLED.indexOf(number.toLowerCase());
  return spelled >= 0 ? spelled : Number(number.replaceAll(",", ""));
}
