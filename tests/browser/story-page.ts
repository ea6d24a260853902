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
