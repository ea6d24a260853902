// Knows the parts of a page's one drawing of the world: groups of shapes and lines. Knows no paint and no frame.
import { regionArea } from "../geography/region-area.ts";
import { worldPaths } from "../geography/world-paths.ts";
import type { StageArea } from "../model/facts.ts";
import { shapesOfTier, TIERS, type Tier } from "./tiers.ts";

/** A group of shapes that maps fill together. */
export interface ShapeGroup {
  readonly tier: Tier;
  readonly shapes: readonly { readonly id: string; readonly path: string }[];
}

/** The drawing that all maps of a page reuse. */
export const baseMap = {
  groups: TIERS.map((tier): ShapeGroup => ({ tier, shapes: shapesOfTier(tier) })),
  /** One mesh of borders, without the contested ones. */
  lines: worldPaths(1600).borders,
  /** Contested lines, drawn dotted. */
  contested: worldPaths(1600).contested,
} as const;

/** The outline of an area that a finding names, on the grid of the drawing. */
export function areaShape(area: StageArea): string {
  return regionArea(area);
}
