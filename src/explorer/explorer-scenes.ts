// The pictures of the map to explore: the world, four regions for narrow screens, the Caribbean inset; each country is a
// link, and looks as the layer says that shows.
import { nameOf } from "../facts/countries.ts";
import { REGIONS } from "../facts/participant.ts";
import { overlap } from "../geo/geometry.ts";
import { markersFor } from "../geo/markers.ts";
import { mainPiece } from "../geo/shapes.ts";
import { view, type ViewName } from "../geo/view.ts";
import type { Fill } from "../drawing/fills.ts";
import { mapScene, type Scene } from "../drawing/scene.ts";
import { participantsIn, tierOf } from "../drawing/tiers.ts";
import { classesOf, countryAddress, type ExplorerPlace, explorerPlaces } from "./explorer-places.ts";
import { layerWord } from "./layer-words.ts";

/** A picture: its scene, the countries that reach into it, and from which width each dot's shape stands for itself. */
export interface ExplorerPicture {
  readonly scene: Scene;
  readonly places: readonly ExplorerPlace[];
  readonly until: ReadonlyMap<string, 800 | 1000>;
}

// The least width in CSS pixels at which each picture stands on a page: there its dots must not touch.
const LEAST_WIDTH_PX = { world: 600, region: 230, caribbean: 130 };

/** The whole world, with dots for all small places. */
export const worldPicture = pictureOf("world", LEAST_WIDTH_PX.world, () => true);

/** The four regions, each with the dots of its own small places. */
export const regionPictures: readonly ExplorerPicture[] = REGIONS.map((region) =>
  pictureOf(region, LEAST_WIDTH_PX.region, (iso3) => participantsIn(region).includes(iso3)),
);

/** The Caribbean, where six participants would share the space of a thumbnail. */
export const caribbeanPicture = pictureOf("caribbean", LEAST_WIDTH_PX.caribbean, () => true);

function pictureOf(name: ViewName, widthPx: number, isMarked: (iso3: string) => boolean): ExplorerPicture {
  const own = view(name);
  const box = { left: own.x, top: own.y, right: own.x + own.width, bottom: own.y + own.height };
  const places = explorerPlaces.filter(({ iso3 }) => overlap(mainPiece(iso3).box, box));
  const codes = places.map(({ iso3 }) => iso3);
  const marked = codes.filter(isMarked);
  const elsewhere = new Set(explorerPlaces.map(({ iso3 }) => iso3).filter((iso3) => !codes.includes(iso3)));
  const partOf = (id: string) => (codes.includes(id) ? id : elsewhere.has(id) ? null : `t-${tierOf(id)}`);
  const fillOf = (id: string): Fill => (tierOf(id) === "status" ? "status" : codes.includes(id) ? "pale" : "land");
  const scene = mapScene({ view: own, widthPx, grid: { world: 1600 }, fillOf, partOf, marked });
  const needed = (at: number) => new Set(markersFor(own, at, marked).map(({ iso3 }) => iso3));
  const until = ([1000, 800] as const).flatMap((at) => {
    const still = needed(at);
    return scene.marks.flatMap(({ iso3 }) => (still.has(iso3) ? [] : [[iso3, at] as const]));
  });
  // Who explores by ear meets the countries by name.
  const inOrder = (id: string | undefined) => (id === undefined ? -1 : codes.indexOf(id));
  const layers = scene.layers.toSorted((one, other) => inOrder(one.iso3) - inOrder(other.iso3));
  return { scene: { ...scene, layers }, places, until: new Map(until) };
}

/** What a country's shape and dot carry: where it leads, what the first layer says, its look in each; in the picture that
 * script moves, its place and the ways of the arrow keys. */
export function linkOf({ places, until }: ExplorerPicture, live: boolean) {
  const known = new Map(places.map((place) => [place.iso3, place]));
  return (iso3: string, isMark: boolean) => {
    const place = known.get(iso3);
    if (place === undefined) return {};
    const classes = classesOf(place.standing, place.part);
    const step = live && isMark ? until.get(iso3) : undefined;
    return {
      href: countryAddress(iso3),
      title: `${nameOf(iso3)}: ${layerWord("told", classes)}`,
      class: `${classes}${step === undefined ? "" : ` until-${step}`}`,
      "data-c": iso3,
      ...(live && !isMark && { "data-at": place.at, "data-to": place.to }),
    };
  };
}
