// Knows which words the page of the widgets needs. Knows none of them.
import { z } from "zod";
import { Prose } from "./prose.ts";

const word = z.string().min(1);
const rung = z.strictObject({ title: word, text: Prose });

/** Words of the page on which a widget is chosen and taken. */
export const WidgetsPageText = z.strictObject({
  title: word,
  description: Prose,
  lead: Prose,
  builder: z.strictObject({
    heading: word,
    widget: word,
    world: word,
    countries: word,
    language: word,
    theme: word,
    themes: z.strictObject({ light: word, dark: word, auto: word }),
    region: word,
    regions: z.strictObject({ world: word, africa: word, americas: word, asia: word, europe: word }),
    header: word,
    preview: word,
    draft: Prose.meta({ description: "Said of a language whose words no native speaker has reviewed." }),
  }),
  ladder: z.strictObject({ heading: word, rungs: z.strictObject({ address: rung, frame: rung, resizing: rung }) }),
  defaults: z.strictObject({ heading: word, text: Prose, open: word }),
  hosts: z.strictObject({ heading: word, items: z.array(Prose) }),
  privacy: z.strictObject({ heading: word, text: z.array(Prose) }),
});
export type WidgetsPageText = z.output<typeof WidgetsPageText>;
