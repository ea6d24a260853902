// Knows which words lead a reader from page to page. Knows none of them.
import { z } from "zod";

const word = z.string().min(1);

/** Words of the header, the trail of pages and the ways to share. */
export const NavigationText = z.strictObject({
  site: word.meta({ description: "Name of the navigation in the header." }),
  pages: z
    .strictObject({ story: word, countries: word, cases: word, data: word, widgets: word, method: word })
    .meta({ description: "The main pages, as the header calls them." }),
  trail: word.meta({ description: "Name of the trail of pages above a heading." }),
  share: z.strictObject({
    heading: word.meta({ description: "Name of the group of buttons." }),
    share: word,
    copy: word,
    copied: word,
    failed: word.meta({ description: "Said when the browser does not let a page copy." }),
  }),
});
export type NavigationText = z.output<typeof NavigationText>;
