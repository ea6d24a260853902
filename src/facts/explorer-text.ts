// Knows which words the map to explore, its finder and its list need. Knows none of them.
import { z } from "zod";
import { Prose } from "./prose-schema.ts";
import { template } from "./template.ts";

const word = Prose;

/** Words of one layer of the map. */
const LayerText = z.strictObject({
  name: word.meta({ description: "What the switch of layers calls it." }),
  title: word.meta({ description: "The finding that the layer shows." }),
  alt: word.meta({ description: "The layer in words, for who does not see it." }),
});

/** Keys of the legends. */
const LegendText = z.strictObject({
  listed: word,
  onlyListed: word,
  named: word,
  told: word,
  toldCount: word.meta({ description: "The same after a number of countries." }),
  linked: word,
  notListed: word,
  status: word,
  unit: word,
  campaign: word,
  both: word,
  onList: word,
});

/** What is said of each standing in a sentence; it never claims more than the list does. */
const StandingSentences = z.strictObject({
  case_told: word,
  named_otherwise: word,
  only_listed: word,
  linked: word,
  status_open: word.meta({ description: "Of a place that the map shades with nobody." }),
  not_listed: word,
});

/** As what a country is named; the title of a case or the name of a body follows after a colon. */
const RoleText = z.strictObject({
  case_location: word,
  departure: word,
  other_location: word.meta({ description: "Place of a case that is neither trafficking nor smuggling." }),
  nationality: word,
  origin: word,
  destination: word,
  linked: word,
  border: word,
  detention: word,
  unit: word,
  prevention: word,
  campaign: word,
  funder: word,
  supporter: word,
  dateline: word,
});

/** Buttons around the map, and how the keys work. */
const ToolsText = z.strictObject({
  label: word,
  world: word,
  zoomIn: word,
  zoomOut: word,
  reset: word,
  keys: word,
  keysLabel: word.meta({ description: "Name of the map while it is explored by keys." }),
  keysHelp: word,
  pointerHelp: word,
  withoutScript: word,
});

/** All words of the explorer. */
export const ExplorerText = z.strictObject({
  page: z.strictObject({ title: word, heading: word, lead: word, description: word }),
  finder: z.strictObject({
    label: word,
    hint: word,
    options: word.meta({ description: "Name of the list of matches." }),
    matches: word.meta({ description: "Stands before the number of matches." }),
    shown: template("n").meta({ description: "Follows the number of matches where the list holds fewer." }),
    near: word.meta({ description: "Stands before the number of names that a misspelt text may have meant." }),
    none: word,
    part: template("part", "country").meta({ description: "Of a country within one that is listed as a whole." }),
    withoutScript: word,
  }),
  layers: z.strictObject({ label: word, part: LayerText, told: LayerText, units: LayerText }),
  legend: LegendText,
  tools: ToolsText,
  panel: z.strictObject({ heading: word, empty: word, page: word, close: word }),
  sentences: StandingSentences,
  roles: RoleText,
  shared: word.meta({ description: "Stands before a figure that several countries share." }),
  wordsOnly: word.meta({ description: "Stands after the title of a case about children." }),
  list: z.strictObject({ heading: word, lead: word, linkedHeading: word, linkedLead: word }),
});
export type ExplorerText = z.output<typeof ExplorerText>;
