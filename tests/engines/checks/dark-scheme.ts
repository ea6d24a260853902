// Knows that a reader whose system is dark gets dark pages, and that a widget stays light unless its host asks.
import { becomes, type Check } from "../check.ts";
import type { Session } from "../engine.ts";

const ground = (session: Session) =>
  session.evaluate(() => {
    const painted = [document.body, document.documentElement].map(
      (element) => getComputedStyle(element).backgroundColor,
    );
    return painted.find((colour) => colour !== "rgba(0, 0, 0, 0)");
  });
const [paper, night] = ["rgb(250, 248, 243)", "rgb(20, 23, 26)"];

export const darkScheme: Check = {
  says: "a dark system gets dark pages; a widget stays light unless its address asks for dark",
  scheme: "dark",
  run: async (session, { site }) => {
    for (const [path, wanted] of [
      ["", night],
      ["countries/", night],
      ["embed/told/", paper],
      ["embed/told/?theme=dark", night],
      ["embed/told/?theme=auto", night],
    ] as const) {
      await session.open(site + path);
      await becomes(() => ground(session), wanted);
    }
  },
};
