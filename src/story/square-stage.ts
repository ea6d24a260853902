// The states of the stage that the steps of the map share: the number over each, its key and its caption.
import { type Key, legendOf } from "../drawing/legend.ts";
import { percentOf } from "../drawing/scene.ts";
import { countOf, type MapCount } from "../drawing/map-count.ts";
import { squareScene, type SquareScene } from "../drawing/square-scene.ts";
import { dataset } from "../facts/dataset.ts";
import type { StageState, StoryStep } from "../facts/story.ts";
import { plainOf } from "../facts/prose.ts";
import { labelPoint } from "../geo/land.ts";
import { view } from "../geo/view.ts";
import { derivedLabel, labelOf } from "../drawing/story-figures.ts";

/** A count with the mark that its squares have. */
export interface StageCount extends MapCount {
  readonly mark?: SquareScene["key"][number]["mark"];
}

/** What the stage shows at one of its steps besides the squares. */
export interface StageView {
  readonly state: string;
  readonly counts: readonly StageCount[];
  readonly key: SquareScene["key"];
  /** The map's own key, where the state is a map. */
  readonly map: readonly Key[] | null;
  readonly caption: string;
}

const { story, pages } = dataset.texts;

/** Steps that share a stage: those of squares, and the map that turns into them. */
export function sharesStage({ picture, ...stage }: StageState): boolean {
  if (picture === "squares") return "fill" in stage && stage.fill !== "highlight";
  return picture === "map" && "fill" in stage && stage.fill === "listed";
}

/** The name of a step's state on the stage. */
export function stateOf(stage: StageState): string | undefined {
  if (!sharesStage(stage)) return undefined;
  return stage.picture === "squares" ? stage.fill : "map";
}

/** The counts over a picture: none, one, or in the state that keeps standings apart, three. */
export function countsOf(stage: StageState): readonly StageCount[] {
  if (stage.picture === "dots") return [figureCount("potential-victims-safeguarded", pages.pictures.safeguarded)];
  if (stage.picture === "arrests") return [figureCount("arrests", pages.pictures.arrested)];
  if (stage.picture === "map" && stage.counts) return stage.counts.map((id) => figureCount(id, COUNTED[id] ?? ""));
  if (stage.picture === "squares" && stage.fill === "standings") return standingCounts();
  const one = countOf(stage);
  if (one === null) return [];
  const last = stage.picture === "squares" && stage.fill === "own-count";
  return [{ ...one, text: last ? `${one.text}: ${plainOf(story.stage.remaining)}` : one.text, mark: "full" }];
}

function standingCounts(): StageCount[] {
  const { case_told, named_otherwise, only_listed } = pages.map.standings;
  return [
    { number: derivedLabel("only-listed"), text: only_listed, mark: "thin" },
    { number: derivedLabel("named-otherwise"), text: named_otherwise, mark: "thick" },
    { number: derivedLabel("case-told"), text: case_told, mark: "full" },
  ];
}

const COUNTED: Readonly<Record<string, string>> = {
  "spain-victims": pages.pictures.inSpain,
  "mali-women": pages.pictures.inMali,
  "pyramid-victims": pages.pictures.inSeven.join(" "),
};

function figureCount(id: string, text: string): StageCount {
  return { number: labelOf(id), text };
}

/** The key to a field of squares: a mark that a count stands beside needs none. */
export function keyOf(stage: StageState): SquareScene["key"] {
  if (stage.picture !== "squares") return [];
  const counts = countsOf(stage);
  return squareScene(stage).key.filter(({ mark }) => !counts.some((count) => count.mark === mark));
}

/** All views of the stage that these steps share. */
export function stageViews(steps: readonly StoryStep[]): StageView[] {
  return steps.flatMap(({ id, stage }) => {
    const state = stateOf(stage);
    if (state === undefined || !("fill" in stage)) return [];
    const map = stage.picture === "map" ? legendOf(stage).filter(({ look }) => look !== "full") : null;
    return [
      { state, counts: countsOf(stage), key: keyOf(stage), map, caption: plainOf(story.steps[id]?.caption ?? "") },
    ];
  });
}

/** Where a country lies on the map of the world, as a square sets out from there: shares of the map, in per cent. */
export function placeOnMap(iso3: string): string {
  const { x, y } = percentOf(labelPoint(iso3), view("world"));
  return `${x} ${y}`;
}
