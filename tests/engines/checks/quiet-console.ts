// Knows that no page makes a browser complain.
import type { Check } from "../check.ts";

const pages = ["", "countries/", "countries/sen/", "cases/", "method/", "data/", "widgets/", "embed/told/"];

export const quietConsole: Check = {
  says: "no page of any kind makes the browser report an error",
  run: async (session, { site }) => {
    for (const page of pages) {
      await session.open(site + page);
      await session.evaluate(() => new Promise((resolve) => setTimeout(() => resolve(null), 150)));
    }
    if (session.errors().length > 0) throw new Error(session.errors().join("\n"));
  },
};
