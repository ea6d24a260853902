// Knows what the card of a country may say outside the story: roles and figures, never a case, nothing withheld.
import type { Figure } from "./figure.ts";
import type { Mention } from "./mention.ts";
import { dataset } from "./dataset.ts";
import { standingOf, type Standing } from "./standing.ts";

/** What a card tells of its country. */
export interface EmbedCard {
  readonly standing: Standing;
  /** Roles, each once; "find" stands for any role in a case that is neither trafficking nor smuggling. */
  readonly roles: readonly (Exclude<Mention["role"], "dateline"> | "find")[];
  readonly figures: readonly CardFigure[];
  /** Whether all that is told of the country is told in words only, in its context: then there is no map either. */
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

/** Cases that may be placed: those told in words only are out of a card altogether. */
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
  return placed && counted && figure.people?.population !== "minors" && figure.countries.length > 0;
}

function cardFigure({ id, countriesShared, relations }: Figure): CardFigure {
  return {
    id,
    shared: countriesShared,
    besideTotal: relations.overlapNotStated.includes("potential-victims-safeguarded"),
  };
}
