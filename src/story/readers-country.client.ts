// The reader's own country, from the first screen to the last: chosen in any search of the page, ringed on every field of
// squares, told what becomes of it at each step, and its questions at the end. It stands in the address and nowhere else.
import { ringSquare } from "../drawing/square-ring.client.ts";
import { CHOOSE_EVENT, LEAVE_EVENT, type CountryFinder } from "../site/country-finder.client.ts";
import { knownCountry, named, type KnownCountry } from "../site/known-country.client.ts";

const KEY = "country";
/** The last of the emptying states in which a country's square is full, by the answer on it; who is not here has none. */
const LAST_STATE: Readonly<Record<string, number>> = {
  only_listed: 0,
  dateline: 0,
  named_otherwise: 1,
  case_told: 2,
  own_count: 3,
};

/** Shows a country wherever the page shows the reader's own; undefined takes it back. */
function show(country: KnownCountry | undefined): void {
  for (const finder of document.querySelectorAll<CountryFinder>("country-finder")) finder.show(country);
  for (const field of document.querySelectorAll(".square-field")) ringSquare(field, country?.iso3, country?.name);
  for (const line of document.querySelectorAll<HTMLElement>("[data-own]"))
    line.textContent = lineOn(country, line.dataset);
  const link = document.querySelector<HTMLAnchorElement>("a[data-own-questions]");
  if (link) lead(link, country);
}

/** What becomes of a country in a state: it stays, goes out, has gone out before, or was never there. */
function lineOn(country: KnownCountry | undefined, words: DOMStringMap): string {
  if (!country) return "";
  const [state, last] = [Number(words["own"]), LAST_STATE[country.answer]];
  const fate = last === undefined ? "absent" : last >= state ? "stays" : last === state - 1 ? "leaves" : "left";
  return named(words[fate] ?? "", country);
}

/** To the questions for a participant; for any other country, to where a participant is found. */
function lead(link: HTMLAnchorElement, country: KnownCountry | undefined): void {
  const { pages = "", any = "", questions = "" } = link.dataset;
  const listed = country && country.answer in LAST_STATE;
  link.textContent = listed ? named(questions, country) : any;
  link.href = listed ? `${pages}${country.iso3.toLowerCase()}/#questions` : pages;
}

function remember(country: KnownCountry | undefined): void {
  const address = new URL(location.href);
  if (country) address.searchParams.set(KEY, country.iso3);
  else address.searchParams.delete(KEY);
  history.replaceState(history.state, "", address);
}

function choose(country: KnownCountry | undefined): void {
  show(country);
  remember(country);
}

document.addEventListener(CHOOSE_EVENT, (event) => choose((event as CustomEvent<KnownCountry>).detail));
document.addEventListener(LEAVE_EVENT, () => choose(undefined));
const asked = new URLSearchParams(location.search).get(KEY);
if (asked) show(knownCountry(asked));
