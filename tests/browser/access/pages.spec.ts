// Every page holds the bar of access: two engines of rules, in light, dark and forced colours, small and large, with and
// without our scripts; wide spacing of letters, focus in sight, nothing wider than the window.
import { everything } from "../../scope.ts";
import { type BuiltPage, chosenOf, type Group, partsOf } from "../../skeletons.ts";
import type { HostServer } from "../hosts/host-server.ts";
import { expect, type Page, test } from "../reader.ts";
import { addressOf, siteGroups, widgetGroups } from "../the-pages.ts";
import { axeFaults, secondFaults } from "./engines.ts";
import { clippedText, foldRepeats, hiddenFocus, overhang, spaceText } from "./in-page.ts";
import { goTo, seeAs, type Setting } from "./inspected.ts";

/** Settings in which a page is seen, with our scripts or without. */
interface Sight {
  readonly script: boolean;
  readonly settings: readonly Setting[];
}

interface Visit {
  readonly address: string;
  readonly sights: readonly Sight[];
  /** Whether it is looked at closely: by the second engine, for focus and spacing. */
  readonly closely: boolean;
  /** How much there is to look at. */
  readonly size: number;
}

const [smallLight, smallDark] = [{ width: 320, colours: "light" } as const, { width: 320, colours: "dark" } as const];
const [largeLight, largeDark] = [{ width: 1280, colours: "light" } as const, { width: 1280, colours: "dark" } as const];
const forced = { width: 320, colours: "forced" } as const;

/** Every two of light, size and script together. A widget's script is part of it and cannot be kept from it. */
const ALL: readonly Sight[] = [
  { script: true, settings: [smallLight, largeDark, forced] },
  { script: false, settings: [smallDark, largeLight] },
];
/** Two opposite sights, other ones on the next page: over the pages every two come up together. */
const OPPOSITE = [
  [smallLight, largeDark],
  [largeLight, smallDark],
  [smallDark, largeLight],
  [largeDark, smallLight],
] as const;

/** The fullest page of a theme, one that has a part that none before it had, or any other. */
type Place = "first of its theme" | "with a new part" | "another";

/** In which ways a page is seen. */
function sightsOf(place: Place, at: number, hasScript: boolean): readonly Sight[] {
  const [one, other] = OPPOSITE[at % OPPOSITE.length] ?? OPPOSITE[0];
  if (everything) return ALL.map((sight) => ({ ...sight, script: sight.script || !hasScript }));
  if (place !== "first of its theme") return [{ script: !hasScript || at % 3 > 0, settings: [one] }];
  if (!hasScript) return [{ script: true, settings: [one, other, forced] }];
  return [
    { script: true, settings: [one, forced] },
    { script: false, settings: [other] },
  ];
}

/** How often a page is seen, in which way, and how closely. */
function visitsOf(page: BuiltPage, at: number, place: Place): Visit[] {
  const address = addressOf(page);
  const addresses = address === "./" ? ["./?read=scroll", "./?read=article"] : [address];
  return addresses.map((own, index) => ({
    address: own,
    sights: sightsOf(place, at + index, !address.startsWith("embed/")),
    closely: place !== "another",
    size: page.html.length,
  }));
}

const known = new Map<string, Set<string>>();

/** Where a group stands among those of its theme, which come fullest first. */
function placeOf({ theme, skeleton }: Group): Place {
  const met = known.get(theme);
  const parts = partsOf(skeleton);
  known.set(theme, new Set([...(met ?? []), ...parts]));
  if (met === undefined) return "first of its theme";
  return everything || [...parts].some((part) => !met.has(part)) ? "with a new part" : "another";
}

/** Of a widget one more language than the first is enough, another one for the next: their markup is one. */
function lookedAt(group: Group, at: number): readonly BuiltPage[] {
  if (everything) return group.pages;
  const [first, ...others] = chosenOf(group);
  if (first === undefined) return [];
  const isWidget = first.path.startsWith("embed/");
  return [first, ...(isWidget ? others.slice(at % others.length, (at % others.length) + 1) : others)];
}

const visits = [...siteGroups, ...widgetGroups]
  .toSorted((one, other) => other.skeleton.length - one.skeleton.length)
  .flatMap((group, at) => {
    const place = placeOf(group);
    return lookedAt(group, at).flatMap((page, index) => visitsOf(page, at + index, index === 0 ? place : "another"));
  });

/** On the stage a picture has one window's room; the article, one switch away, gives each the room it needs. */
const ON_A_STAGE: ReadonlySet<string> = new Set(["./?read=scroll"]);

type Note = (how: string, found: readonly string[]) => void;

/** What is wrong with a page, one line each. */
async function faultsOf(page: Page, server: HostServer, { address, sights, closely }: Visit): Promise<string[]> {
  const faults: string[] = [];
  const note: Note = (how, found) => faults.push(...found.map((one) => `${address} (${how}): ${one}`));
  for (const [index, { script, settings }] of sights.entries()) {
    const [first = smallLight] = settings;
    const each = async (look: () => Promise<string[]>, seen = settings) => {
      for (const setting of seen) {
        await seeAs(page, setting);
        note(`${setting.width} px, ${setting.colours}${script ? "" : ", without our scripts"}`, await look());
      }
    };
    await seeAs(page, first);
    await goTo(page, address, script);
    if (closely && index === 0) await lookClosely(page, address, note);
    await each(() => tooWide(page));
    // What repeats its neighbours has been seen to fit; to rules on markup it says nothing new.
    if (!everything) await foldRepeats(page);
    await each(() => axeFaults(page, server));
    // The second engine is slow and reads mostly what no setting changes.
    if (closely && (everything || index === 0)) await each(() => secondFaults(page, server), [first]);
  }
  return faults;
}

const tooWide = async (page: Page) => ((await overhang(page)) > 0 ? ["wider than the window"] : []);

async function lookClosely(page: Page, address: string, note: Note): Promise<void> {
  for (const size of [smallLight, largeLight]) {
    await seeAs(page, size);
    note(`focus, ${size.width} px`, await hiddenFocus(page));
  }
  await spaceText(page, true);
  for (const size of [smallLight, largeLight]) {
    await seeAs(page, size);
    note(`wide spacing, ${size.width} px`, await tooWide(page));
    if (!ON_A_STAGE.has(address)) note(`wide spacing, ${size.width} px`, await clippedText(page));
  }
  await spaceText(page, false);
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
    elsewhere,
  }) => {
    const faults: string[] = [];
    for (const visit of share) faults.push(...(await faultsOf(inspected, elsewhere, visit)));
    expect(faults).toEqual([]);
  });
