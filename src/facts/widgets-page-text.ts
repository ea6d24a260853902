// Knows which words the page of the widgets needs. Knows none of them.
import { z } from "zod";
import { Prose } from "./prose-schema.ts";

const word = z.string().min(1);

/** A text with names of its own in braces, each of which must stand in it. */
const template = (...names: string[]) =>
  word.refine((text) => names.every((name) => text.includes(`{${name}}`)), `must contain {${names.join("} and {")}}`);

const Builder = z.strictObject({
  heading: word,
  widget: word,
  world: word,
  names: z
    .strictObject({ participants: word, told: word, units: word, numbers: word })
    .meta({ description: "Short names of the widgets, for the form." }),
  countries: word,
  language: word,
  theme: word,
  themes: z.strictObject({ light: word, dark: word, auto: word }),
  region: word,
  regions: z.strictObject({ world: word, africa: word, americas: word, asia: word, europe: word }),
  highlight: word,
  noHighlight: word,
  width: word,
  header: word,
  version: word,
  latest: word,
  frozen: template("version", "date"),
  link: Prose.meta({ description: "That the address of the page holds the choice." }),
  preview: word,
  shown: template("width", "height").meta({ description: "Size of the preview." }),
  scaled: template("percent").meta({ description: "Said where the screen has less room than the preview needs." }),
  open: word,
  draft: Prose.meta({ description: "Said of a language whose words no native speaker has reviewed." }),
});

const Rung = z.strictObject({
  title: word,
  for: Prose.meta({ description: "For whom the rung is." }),
  truth: Prose.meta({ description: "What it does and does not do." }),
});

const Ladder = z.strictObject({
  heading: word,
  text: Prose,
  copyOf: template("rung").meta({ description: "Name of a field with a text to copy." }),
  rungs: z.strictObject({ address: Rung, frame: Rung, resizing: Rung, image: Rung, table: Rung, archive: Rung }),
  files: z.strictObject({ png: template("width", "height"), svg: word, table: word, archive: word }),
  loading: Prose,
  failed: Prose,
  latestOnly: Prose.meta({ description: "Said where a frozen version can be chosen." }),
});

const Host = z.strictObject({
  name: word,
  text: z.array(Prose).min(1),
  code: z.enum(["drupal", "amp", "policy"]).nullable().meta({ description: "What is to be pasted or typed in." }),
});

/** Words of the page on which a widget is chosen and taken. */
export const WidgetsPageText = z.strictObject({
  title: word,
  description: Prose,
  lead: Prose,
  builder: Builder,
  ladder: Ladder,
  use: z.strictObject({ map: word, counts: word }).meta({ description: "Links from pictures to this page." }),
  defaults: z.strictObject({ heading: word, text: Prose, open: word }),
  hosts: z.strictObject({ heading: word, items: z.array(Host) }),
  privacy: z.strictObject({ heading: word, text: z.array(Prose) }),
});
export type WidgetsPageText = z.output<typeof WidgetsPageText>;
