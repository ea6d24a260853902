// Knows which words the pictures of shared links need. Knows none of them.
import { z } from "zod";
import { Prose } from "./prose-schema.ts";

const alt = Prose.meta({ description: "What the picture shows, for who cannot see it." });

const PageCard = z.strictObject({
  title: Prose.meta({ description: "What the card says, without any case." }),
  line: Prose.nullable().meta({ description: "What it says beneath, smaller." }),
  alt,
});

/** Schema of data/text/en/cards.json. No card carries what a case tells. */
export const CardsText = z.strictObject({
  foot: Prose.meta({ description: "How every map on a card is to be read." }),
  mark: Prose.meta({ description: "How sure the figures are, and who did not make this." }),
  story: z.strictObject({
    counts: z
      .strictObject({ listed: Prose, named: Prose, told: Prose, "own-count": Prose })
      .meta({ description: "What each of the four numbers counts, in a word or two." }),
    alt,
  }),
  pages: z.strictObject({ countries: PageCard, cases: PageCard, method: PageCard, data: PageCard, widgets: PageCard }),
  country: z.strictObject({
    line: Prose.meta({ description: "How little is told of the country, beneath its name." }),
  }),
});
export type CardsText = z.output<typeof CardsText>;
