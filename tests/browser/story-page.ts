// The story as the browser tests meet it: its steps, and how to tell which one is being read.
import { expect, type Page } from "@playwright/test";
import { facts } from "./words.ts";

/** Ids of all steps in order. */
export const steps: readonly string[] = facts.parts.flatMap((part) => part.steps.map(({ id }) => id));

/** The step at a place in the story, from its end where that is negative. */
export const stepAt = (place: number): string => steps.at(place) ?? "";

/** One step of each kind of picture, in order. */
export const picturedSteps: readonly string[] = [
  ...Map.groupBy(
    facts.parts.flatMap((part) => part.steps),
    ({ stage }) => stage.picture,
  ).values(),
].flatMap(([step]) => (step === undefined ? [] : [step.id]));

const stageOf = (id: string) => facts.parts.flatMap((part) => part.steps).find((step) => step.id === id)?.stage;

/** The state that a step gives to the stage that it shares with others; undefined for one with a picture of its own. */
export function stateOf(id: string): string | undefined {
  const stage = stageOf(id);
  if (stage?.picture === "squares" && stage.fill !== "highlight") return stage.fill;
  return stage?.picture === "map" && stage.fill === "listed" ? "map" : undefined;
}

/** The picture of a step while the story scrolls: its own still, or the stage that it shares. */
export const pictureOf = (page: Page, id: string) => {
  const state = stateOf(id);
  return page.locator(
    state === undefined ? `[data-step="${id}"] > .still` : `.square-stage[data-shown][data-stage="${state}"]`,
  );
};

/** A press of one of the bar's buttons. */
export const press = (page: Page, button: "previous" | "next" | "article" | "sources") =>
  page.locator(`story-bar [data-do="${button}"]`).click();

/** Waits until a step is the one that is being read, and the only one. */
export const expectShown = (page: Page, id: string) =>
  expect
    .poll(
      () =>
        page.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>("[data-active]")].map((step) => step.dataset["step"]),
        ),
      { intervals: [20] },
    )
    .toEqual([id]);

/** Scrolls a step into view at once. */
export const jumpTo = (page: Page, id: string) =>
  page.evaluate((step) => document.getElementById(step)?.scrollIntoView({ behavior: "instant" }), id);
