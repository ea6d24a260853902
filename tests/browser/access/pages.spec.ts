// Every page holds the bar of access: two engines of rules, in light, dark and forced colours, small and large, with and
// without our scripts; wide spacing of letters, focus in sight, nothing wider than the window.
import type { Page } from "@playwright/test";
import { everything } from "../../scope.ts";
import { type BuiltPage, chosenOf } from "../../skeletons.ts";
import { addressOf, siteGroups, widgetGroups } from "../the-pages.ts";
import { axeFaults, secondFaults } from "./engines.ts";
import { expect, goTo, seeAs, type Setting, test } from "./inspected.ts";
import { clippedText, hiddenFocus, overhang, spaceText } from "./in-page.ts";

interface Visit {
  readonly address: string;
  /** Settings in which it is seen, by whether our scripts run. */
  readonly seen: readonly { readonly script: boolean; readonly settings: readonly Setting[] }[];
  /** Whether it is looked at closely: by the second engine, for focus, spacing and forced colours. */
  readonly closely: boolean;
  /** How much there is to look at. */
  readonly size: number;
}

const [smallLight, smallDark] = [{ width: 320, colours: "light" } as const, { width: 320, colours: "dark" } as const];
const [largeLight, largeDark] = [{ width: 1280, colours: "light" } as const, { width: 1280, colours: "dark" } as const];

/** Every two of light, size and script come up together. A widget's script is part of it and cannot be kept from it. */
const all = (script: boolean) => [
  { script: true, settings: script ? [smallLight, largeDark] : [smallLight, largeDark, largeLight, smallDark] },
  ...(script ? [{ script: false, settings: [smallDark, largeLight] }] : []),
];
/** Opposite settings, other ones on the next page: over the pages of a theme, every two come up together. */
const opposite = [
  [smallLight, largeDark],
  [largeLight, smallDark],
  [smallDark, largeLight],
  [largeDark, smallLight],
] as const;

/** How often a page is seen, in which way, and how closely. */
function visitsOf(page: BuiltPage, at: number, place: "first of its theme" | "first of its make" | "another"): Visit[] {
  const address = addressOf(page);
  const hasScript = !address.startsWith("embed/");
  const [one, other] = opposite[at % opposite.length] ?? opposite[0];
  const twice = hasScript
    ? [one, other].map((setting, index) => ({ script: index === 0, settings: [setting] }))
    : [{ script: true, settings: [one, other] }];
  const seen = {
    "first of its theme": all(hasScript),
    "first of its make": twice,
    another: [{ script: true, settings: [one] }],
  }[everything ? "first of its theme" : place];
  const visit = { seen, closely: place !== "another", size: page.html.length };
  const addresses = address === "./" ? ["./?read=scroll", "./?read=article"] : [address];
  return addresses.map((own) => ({ ...visit, address: own }));
}

const themes = new Set<string>();
const visits = [...siteGroups, ...widgetGroups].flatMap((group, at) => {
  const [first] = chosenOf(group);
  const place = themes.has(group.theme) ? "first of its make" : "first of its theme";
  themes.add(group.theme);
  return (everything ? group.pages : chosenOf(group)).flatMap((page, index) =>
    visitsOf(page, at + index, page === first ? place : "another"),
  );
});

/** On the stage a picture has one window's room; the article, one switch away, gives each the room it needs. */
const ON_A_STAGE: ReadonlySet<string> = new Set(["./?read=scroll"]);

type Note = (how: string, found: readonly string[]) => void;

/** What is wrong with a page, one line each. */
async function faultsOf(page: Page, visit: Visit): Promise<string[]> {
  const faults: string[] = [];
  const note: Note = (how, found) => faults.push(...found.map((one) => `${visit.address} (${how}): ${one}`));
  for (const { script, settings } of visit.seen) {
    await seeAs(page, settings[0] ?? smallLight);
    await goTo(page, visit.address, script);
    for (const [index, setting] of settings.entries()) {
      const how = `${setting.width} px, ${setting.colours}${script ? "" : ", without our scripts"}`;
      await seeAs(page, setting);
      note(how, [...(await axeFaults(page)), ...(await tooWide(page))]);
      if (visit.closely && needsSecond(script, index)) note(how, await secondFaults(page));
    }
    if (visit.closely && script) await lookClosely(page, visit.address, note);
  }
  return faults;
}

const tooWide = async (page: Page) => ((await overhang(page)) > 0 ? ["wider than the window"] : []);

/** The second engine is slow and reads mostly what no setting changes. */
const needsSecond = (script: boolean, index: number) => (everything ? script || index === 0 : script && index === 0);

async function lookClosely(page: Page, address: string, note: Note): Promise<void> {
  await seeAs(page, { width: 320, colours: "forced" });
  note("forced colours", await axeFaults(page));
  for (const size of [smallLight, largeLight]) {
    await seeAs(page, size);
    note(`focus, ${size.width} px`, await hiddenFocus(page));
  }
  await spaceText(page);
  for (const size of [smallLight, largeLight]) {
    await seeAs(page, size);
    note(`wide spacing, ${size.width} px`, await tooWide(page));
    if (!ON_A_STAGE.has(address)) note(`wide spacing, ${size.width} px`, await clippedText(page));
  }
}

/** Pages together until there is enough to look at for one test. */
function shares(enough: number): Visit[][] {
  const filled: Visit[][] = [];
  let room = 0;
  for (const visit of visits) {
    if (visit.size > room) {
      filled.push([]);
      room = enough;
    }
    filled.at(-1)?.push(visit);
    room -= visit.size;
  }
  return filled;
}

for (const share of shares(450_000))
  test(`nothing is in the way of anybody from ${share[0]?.address} to ${share.at(-1)?.address}`, async ({
    inspected,
  }) => {
    const faults: string[] = [];
    for (const visit of share) faults.push(...(await faultsOf(inspected, visit)));
    expect(faults).toEqual([]);
  });
