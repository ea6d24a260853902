// Every country that a page knows, as its country search has them, and what the page says of each.
import { finds, search, searchNear, type Findable } from "./country-search.client.ts";

/** A country, and by what it is found. */
export interface KnownCountry extends Findable {
  readonly iso3: string;
  readonly name: string;
  /** Its name within a sentence, with an article where it takes one. */
  readonly within: string;
  readonly standing: string;
  /** Which of the page's answers is given on it. */
  readonly answer: string;
  /** Its own count of victims in words; empty where the release gives none. */
  readonly count: string;
  /** Countries within it, which have no entry of their own. */
  readonly parts: readonly string[];
  foreign: readonly string[];
}

/** An entry as the page carries it; what is left out is empty, or the name. */
interface Entry {
  readonly c: string;
  readonly i?: string;
  readonly n: string;
  readonly w?: string;
  readonly s: string;
  readonly a?: string;
  readonly k?: string;
  readonly o?: readonly string[];
  readonly p?: readonly string[];
}

interface Carried {
  readonly countries: readonly Entry[];
  readonly answers: Readonly<Record<string, string>>;
  readonly sentences: Readonly<Record<string, string>>;
}

let carried: Carried | undefined;
let countries: readonly KnownCountry[] | undefined;

function pageData(): Carried {
  carried ??= JSON.parse(document.getElementById("country-search")?.textContent ?? "{}") as Carried;
  return carried;
}

/** Every country of the world, in the order of their names. */
export function knownCountries(): readonly KnownCountry[] {
  countries ??= pageData().countries.map(({ c, i, n, w = n, s, a = s, k = "", o = [], p = [] }) => ({
    iso3: c,
    name: n,
    within: w,
    standing: s,
    answer: a,
    count: k,
    parts: p,
    names: [n, ...o, ...p],
    codes: i === undefined ? [c] : [i, c],
    foreign: [],
  }));
  return countries;
}

/** The country of a code, in capitals or not; undefined for one that nobody has. */
export function knownCountry(iso3: string): KnownCountry | undefined {
  return knownCountries().find((country) => country.iso3 === iso3.toUpperCase());
}

/** What is said of a standing, of any country. */
export function sentenceOf(standing: string): string {
  return pageData().sentences[standing] ?? "";
}

/** What is said of one country, by its name. */
export function answerOn(country: KnownCountry): string {
  return named(pageData().answers[country.answer] ?? "", country).replaceAll("{count}", country.count);
}

/** Words for any country, for this one: `{country}` within a sentence, `{Country}` at its start. */
export function named(words: string, { within }: KnownCountry): string {
  return words
    .replaceAll("{country}", within)
    .replaceAll("{Country}", within.charAt(0).toUpperCase() + within.slice(1));
}

/** The part that a text is about, where it is about no name of the whole: Scotland, of the United Kingdom. */
export function partMeant(text: string, { names, parts }: KnownCountry): string | undefined {
  const whole = names.filter((name) => !parts.includes(name));
  if (parts.length === 0 || finds(text, whole) || searchNear(text, [{ names: whole }]).length > 0) return undefined;
  const each = parts.map((name) => ({ names: [name] }));
  return [...search(text, each), ...searchNear(text, each)][0]?.names[0];
}

let asked: Promise<void> | undefined;

/** Learns the names in other languages, once; without them, as where the network is gone, the page's own remain. */
export function learnOtherLanguages(address: string): Promise<void> {
  asked ??= fetch(address)
    .then((answer) => answer.json() as Promise<Readonly<Record<string, string>>>)
    .then((names) => {
      for (const country of knownCountries()) country.foreign = names[country.iso3]?.split("|") ?? [];
    })
    .catch(() => {
      asked = undefined;
    });
  return asked;
}
