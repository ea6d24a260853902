// Which widgets there are, at which addresses, under which titles, and what a country card may say.
import type { Locale } from "./fields.ts";
import { dataset } from "./dataset.ts";
import { embedLanguage, embedLocales } from "./embed-language.ts";
import { WORLD_WIDGETS, type WorldWidget } from "./embed-text.ts";
import { type Standing, standingOf } from "./sets.ts";
import type { Figure } from "./figure.ts";
import type { Mention } from "./mention.ts";

/** One widget in one language; `name` is the path below the language, e.g. "told" or "countries/mli". */
export interface Widget {
  readonly locale: Locale;
  readonly name: string;
  readonly kind: WorldWidget | "country";
  /** The country of a card; null for a widget of the whole operation. */
  readonly iso3: string | null;
}

/** Participants of which the announcement says more than that they are on the list: those with a card. */
export const cardCountries: readonly string[] = dataset.facts.participants
  .map(({ iso3 }) => iso3)
  .filter((iso3) => standingOf(iso3, dataset.facts.mentions, dataset.facts.cases) !== "only_listed");

/** Every widget in every language. */
export const widgets: readonly Widget[] = embedLocales.flatMap((locale) => [
  ...WORLD_WIDGETS.map((kind): Widget => ({ locale, name: kind, kind, iso3: null })),
  ...cardCountries.map((iso3): Widget => ({ locale, name: `countries/${iso3.toLowerCase()}`, kind: "country", iso3 })),
]);

/** The widget of this name in English; undefined where there is none, as for a country that is only listed. */
export function widgetNamed(name: string): Widget | undefined {
  return widgets.find((widget) => widget.locale === "en" && widget.name === name);
}

/** Path of a widget below /embed/ and /oembed/: English has none of its own, "es/told" is Spanish. */
export function widgetPath({ locale, name }: Pick<Widget, "locale" | "name">): string {
  return locale === "en" ? name : `${locale}/${name}`;
}

/** What a widget finds, as its title in its own language. */
export function widgetTitle({ locale, kind, iso3 }: Widget): string {
  const { words, say, nameOf } = embedLanguage(locale);
  if (kind !== "country") return say(words[kind].title);
  const told = embedCard(iso3 ?? "").standing === "case_told";
  return words.country[told ? "told" : "named"].replace("{country}", nameOf(iso3 ?? ""));
}

/** What a card says of its country. */
export interface EmbedCard {
  readonly standing: Standing;
  /** Roles, each once; "find" stands for any role in a case that is neither trafficking nor smuggling. */
  readonly roles: readonly (Exclude<Mention["role"], "dateline"> | "find")[];
  readonly figures: readonly CardFigure[];
  /** Whether all that the release says of the country is given in words only, in its context: then there is no map either. */
  readonly elsewhere: boolean;
}

/** A figure of a card: its own, or one total that it shares with other countries. */
export interface CardFigure {
  readonly id: string;
  readonly shared: boolean;
  /** Whether it is left open if these people are among the potential victims safeguarded. */
  readonly besideTotal: boolean;
}

const { facts } = dataset;

/** Cases that may be placed: those given in words only are out of a card altogether. */
const cases = facts.cases.filter(({ locator }) => locator !== "none");
const unplaced = new Set(facts.cases.filter(({ locator }) => locator === "none").map(({ id }) => id));
const other = new Set(facts.cases.filter(({ kind }) => kind === "other").map(({ id }) => id));

/** What may be said of one country. */
export function embedCard(iso3: string): EmbedCard {
  const mentions = facts.mentions.filter((mention) => mention.iso3 === iso3 && !unplaced.has(mention.caseId ?? ""));
  const roles = mentions.flatMap(({ role, caseId }) => {
    if (role === "dateline") return [];
    return other.has(caseId ?? "") ? (["find"] as const) : [role];
  });
  return {
    standing: standingOf(iso3, facts.mentions, cases),
    roles: [...new Set(roles)],
    figures: facts.figures.filter((figure) => figure.countries.includes(iso3) && fitsCard(figure)).map(cardFigure),
    elsewhere: roles.length === 0,
  };
}

/** Ids of all figures that stand on some card. */
export const cardFigures: readonly string[] = facts.figures.filter(fitsCard).map(({ id }) => id);

/** Counts of more than one person in a case of trafficking or smuggling that may be placed; no count of children. */
function fitsCard(figure: Figure): boolean {
  const placed = cases.some(({ id, kind }) => id === figure.caseId && kind !== "other");
  const counted = figure.people !== null && "value" in figure && figure.value > 1;
  return placed && counted && figure.people?.group !== "minors" && figure.countries.length > 0;
}

function cardFigure({ id, countriesShared, relations }: Figure): CardFigure {
  return {
    id,
    shared: countriesShared,
    besideTotal: relations.overlapNotStated.includes("potential-victims-safeguarded"),
  };
}
