// The keys to a map: which looks a state uses, and what each stands for.
import type { MapState, StageFill } from "../facts/story.ts";
import { byName, nameOf } from "../facts/countries.ts";
import { dataset } from "../facts/dataset.ts";
import type { EmbedLanguage } from "../facts/embed-language.ts";
import { view } from "../geo/view.ts";
import type { Look } from "./fills.ts";
import { paintOf, paintOfCountry } from "./map-paint.ts";
import type { Scene } from "./scene.ts";
import { regionScene } from "./scenes.ts";
import { participantsAs } from "./tiers.ts";

/** One key: a look, what it stands for, how many it is, and which by name where that is to be read. */
export interface Key {
  /** Left out where the words stand for no look of their own. */
  readonly look?: Look;
  readonly text: string;
  readonly count?: string;
  readonly names?: string;
}

const { legend: words, standings } = dataset.texts.pages.map;
const key = (look: Look, text: string): Key => ({ look, text });
const rest = [key("land", words.notListed), key("status", words.status)];
const emptied = [key("pale", words.emptied), ...rest];

const KEYS: Readonly<Record<Exclude<StageFill, "highlight">, readonly Key[]>> = {
  listed: [key("full", words.listed), ...rest],
  named: [key("full", words.listed), ...emptied],
  told: [key("full", words.listed), ...emptied],
  "own-count": [key("full", words.ownCount), ...emptied],
  standings: [
    key("full", standings.case_told),
    key("framed", standings.named_otherwise),
    key("pale", standings.only_listed),
    ...rest,
  ],
  units: [key("full", words.units), key("pale", words.listed), ...rest],
  campaigns: [key("full", words.campaigns), key("pale", words.listed), ...rest],
};

/** The keys of a state, in the order in which they matter; a map of the world names whom small screens cannot label. */
export function legendOf(state: MapState): readonly Key[] {
  const keys = state.fill === "highlight" ? highlightKeys(state) : KEYS[state.fill];
  return state.view === "world" ? keys.map((entry) => withNames(entry, state)) : keys;
}

function highlightKeys(state: MapState): Key[] {
  const paint = paintOf(state);
  const has = (look: Look) => [...paint.single.values()].some((own) => own === look);
  return [
    ...(has("full") ? [key("full", words.highlight)] : []),
    ...(has("framed") ? [key("framed", words.outline)] : []),
    ...(has("linked") ? [key("linked", dataset.texts.pages.squares.linked)] : []),
    ...(state.areas.length > 0 ? [key("tint", words.area)] : []),
    ...(state.view === "world" || hasStatus(regionScene(state, view(state.view), 520))
      ? [key("status", words.status)]
      : []),
  ];
}

const hasStatus = ({ layers }: Scene) => layers.some(({ look }) => look === "status");

function withNames(entry: Key, state: MapState): Key {
  const paint = paintOf(state);
  const codes = state.labels.filter((iso3) => paintOfCountry(iso3, paint) === entry.look);
  if (codes.length === 0) return entry;
  return { ...entry, names: byName(codes).map(nameOf).join(", ") };
}

/** How much is told of whom, in a widget's language: a case, another role, only the name; with the look of each. */
export function toldGroups({ words: { legend } }: EmbedLanguage) {
  return [
    { look: "full", heading: legend.told, codes: participantsAs("case_told") },
    { look: "framed", heading: legend.named, codes: participantsAs("named_otherwise") },
    { look: "pale", heading: legend.onlyListed, codes: participantsAs("only_listed") },
  ] as const;
}

/** The keys to these groups, and how many are in each. */
export function toldKeys(language: EmbedLanguage): Key[] {
  return toldGroups(language).map(({ look, heading, codes }) => {
    return { look, text: heading, count: language.digits(codes.length) };
  });
}
