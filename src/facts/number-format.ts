// Knows how a bare number, a sum of money and a span of days look in a language. Knows no figure.
import type { Locale } from "./locale.ts";

/** A count as digits in the language's own grouping, e.g. "4,414"; Arabic with Arabic-Indic digits. */
export function digitsOf(value: number, locale: Locale): string {
  return numberFormat(locale).format(value);
}

/** Money with its ISO code in front, e.g. "EUR 6,000"; millions in words where that loses nothing, "BRL 5.94 million". */
export function moneyOf(value: number, currency: string, locale: Locale): string {
  const roundMillions = value >= 1_000_000 && value % 10_000 === 0;
  if (!roundMillions) return `${currency}\u00a0${digitsOf(value, locale)}`;
  const inWords = { notation: "compact", compactDisplay: "long", maximumFractionDigits: 2 } as const;
  const compact = numberFormat(locale, inWords).format(value);
  return `${currency}\u00a0${compact}`;
}

/** A span of days in words, e.g. "10–21 November 2025"; spaced where a month changes, "29 September – 4 October 2024". */
export function datesOf(start: string, end: string, locale: Locale): string {
  const format = dateFormat(locale, { dateStyle: "long" });
  const thinSpace = start.slice(0, 7) === end.slice(0, 7) ? "" : " ";
  return format.formatRange(midnight(start), midnight(end)).replaceAll("\u2009", thinSpace);
}

/** One day in words, e.g. "22 November 2026". */
export function dayOf(day: string, locale: Locale): string {
  return dateFormat(locale, { dateStyle: "long" }).format(midnight(day));
}

/** The month of a day in words, e.g. "November 2025". */
export function monthOf(day: string, locale: Locale): string {
  return dateFormat(locale, { month: "long", year: "numeric" }).format(midnight(day));
}

/** Formatters by what they do: to make one takes a hundred times as long as to use it. */
const made = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

function numberFormat(locale: Locale, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const key = `number ${locale} ${JSON.stringify(options)}`;
  const format = (made.get(key) ?? new Intl.NumberFormat(tagOf(locale), options)) as Intl.NumberFormat;
  made.set(key, format);
  return format;
}

function dateFormat(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `date ${locale} ${JSON.stringify(options)}`;
  const inUtc = () => new Intl.DateTimeFormat(tagOf(locale), { ...options, timeZone: "UTC" });
  const format = (made.get(key) ?? inUtc()) as Intl.DateTimeFormat;
  made.set(key, format);
  return format;
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
  return numberFormat(locale, options).format(value);
}
