// Knows how a bare number, a sum of money and a span of days look in a language. Knows no figure.
import type { Locale } from "../schema/locale.ts";

/** A count as digits in the language's own grouping, e.g. "4,414"; Arabic with Arabic-Indic digits. */
export function digitsOf(value: number, locale: Locale): string {
  return new Intl.NumberFormat(tagOf(locale)).format(value);
}

/** Money with its ISO code in front, e.g. "EUR 6,000"; millions in words where that loses nothing, "BRL 5.94 million". */
export function moneyOf(value: number, currency: string, locale: Locale): string {
  const roundMillions = value >= 1_000_000 && value % 10_000 === 0;
  if (!roundMillions) return `${currency}\u00a0${digitsOf(value, locale)}`;
  const compact = new Intl.NumberFormat(tagOf(locale), {
    notation: "compact",
    compactDisplay: "long",
    maximumFractionDigits: 2,
  }).format(value);
  return `${currency}\u00a0${compact}`;
}

/** A span of days in words, e.g. "10–21 November 2025"; spaced where a month changes, "29 September – 4 October 2024". */
export function datesOf(start: string, end: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(tagOf(locale), { dateStyle: "long", timeZone: "UTC" });
  const thinSpace = start.slice(0, 7) === end.slice(0, 7) ? "" : " ";
  return format.formatRange(midnight(start), midnight(end)).replaceAll("\u2009", thinSpace);
}

/** One day in words, e.g. "22 November 2026". */
export function dayOf(day: string, locale: Locale): string {
  return new Intl.DateTimeFormat(tagOf(locale), { dateStyle: "long", timeZone: "UTC" }).format(midnight(day));
}

/** The month of a day in words, e.g. "November 2025". */
export function monthOf(day: string, locale: Locale): string {
  return new Intl.DateTimeFormat(tagOf(locale), { month: "long", year: "numeric", timeZone: "UTC" }).format(
    midnight(day),
  );
}

/** The language as Intl is asked for it: British dates, Arabic with Arabic-Indic digits. */
function tagOf(locale: Locale): string {
  return locale === "en" ? "en-GB" : locale === "ar" ? "ar-EG" : locale;
}

function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The size of a file in decimal units, e.g. "43.2 kB". */
export function sizeOf(bytes: number, locale: Locale): string {
  const [unit, value] = bytes < 1e6 ? ["kilobyte", bytes / 1e3] : ["megabyte", bytes / 1e6];
  const options = { style: "unit", unit, unitDisplay: "short", maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(tagOf(locale), options).format(value);
}
