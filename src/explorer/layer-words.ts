// What each layer of the map says of a country, by the classes that tell countries apart.
import { dataset } from "../facts/dataset.ts";
import { plainOf } from "../facts/prose.ts";

/** The layers of the map to explore. */
export type LayerName = "part" | "told" | "units";

const { legend } = dataset.texts.explorer;
const [listed, neither, notListed] = [legend.listed, legend.onList, legend.notListed];

/** Words by class; of a country's classes, the first that a layer knows is the one it says. */
export const LAYER_WORDS: Readonly<Record<LayerName, Readonly<Record<string, string>>>> = {
  part: { told: listed, named: listed, only: listed, c: notListed },
  told: {
    told: legend.told,
    named: legend.named,
    only: legend.onlyListed,
    linked: plainOf(legend.linked).replace(/:.*/, ""),
    c: notListed,
  },
  units: {
    both: legend.both,
    unit: legend.unit,
    campaign: legend.campaign,
    told: neither,
    named: neither,
    only: neither,
    c: notListed,
  },
};

/** What a layer says of a country with these classes. */
export function layerWord(layer: LayerName, classes: string): string {
  const own = classes.split(" ");
  return Object.entries(LAYER_WORDS[layer]).find(([name]) => own.includes(name))?.[1] ?? "";
}
