// Knows that the story shows the picture of the step that is being read, whichever way a reader moves.
import { dataset } from "../../../src/model/dataset.ts";
import { becomes, type Check, SCREENS } from "../check.ts";
import type { Session } from "../engine.ts";

const steps = dataset.facts.parts.flatMap((part) => part.steps.map(({ id }) => id));

const jumpTo = (session: Session, id: string) =>
  session.evaluate((step) => document.getElementById(step)?.scrollIntoView({ behavior: "instant" }), id);

/** The step that is being read, and how opaque its picture is. */
const shown = (session: Session) =>
  session.evaluate(() => {
    const [active, ...others] = document.querySelectorAll("[data-active]");
    const still = active?.querySelector(".still");
    return [active?.getAttribute("data-step"), others.length, still ? getComputedStyle(still).opacity : null];
  });

export const storySteps: Check = {
  says: "the story has every step, each shows its picture when it is scrolled to, and keys lead on",
  run: async (session, { site }) => {
    for (const screen of SCREENS) {
      await session.open(site, screen);
      const ids = await session.evaluate(() =>
        [...document.querySelectorAll("[data-step]")].map((step) => step.getAttribute("data-step")),
      );
      await becomes(() => Promise.resolve(ids), steps);
      for (const id of ["detected", "told", "sea", "named"]) {
        await jumpTo(session, id);
        await becomes(() => shown(session), [id, 0, "1"]);
      }
      await session.keys("ArrowRight");
      await becomes(() => shown(session), ["told", 0, "1"]);
    }
  },
};
