// Knows the piece of the plane that shows one place among its neighbours. Knows neither names nor pages.
import { type Box, overlap } from "./box.ts";
import { oncePer } from "./once.ts";
import { frame, PLANE_WIDTH } from "./plane.ts";
import { mainPiece, piecesBySize } from "./shape-size.ts";
import { grown, type View } from "./view.ts";

const ASPECT = 4 / 3;

// Units of the plane: no locator is narrower, so that even an island state has neighbours about it.
const LEAST_WIDTH = 110;

// How much land the place itself fills, by width or by height; the rest is for its neighbours.
const SHARE = 0.5;

// A piece with more than this share of the main one belongs in the picture however far away it is.
const COUNTERPART = 0.25;

/** A view with the place in its middle; pieces far from the main one (overseas parts) do not widen it. */
export const locator = oncePer((iso3: string): View => {
  const box = nearBox(iso3);
  const [midX, midY] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const halfWidth = Math.max(LEAST_WIDTH, (box.right - box.left) / SHARE) / 2;
  const halfHeight = (box.bottom - box.top) / SHARE / 2;
  const wanted = { left: midX - halfWidth, right: midX + halfWidth, top: midY - halfHeight, bottom: midY + halfHeight };
  return { name: iso3, ...kept(grown(wanted, ASPECT)) };
});

/** The box of the main piece, of every piece not further from it than half its length, and of others almost as large. */
function nearBox(iso3: string): Box {
  const main = mainPiece(iso3);
  const near = widened(main.box, Math.max(main.box.right - main.box.left, main.box.bottom - main.box.top) / 2);
  const boxes = piecesBySize(iso3)
    .filter(({ box, area }) => overlap(box, near) || area > main.area * COUNTERPART)
    .map(({ box }) => box);
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

function widened({ left, right, top, bottom }: Box, by: number): Box {
  return { left: left - by, right: right + by, top: top - by, bottom: bottom + by };
}

/** The same rectangle moved onto the plane where it hangs over its edge. */
function kept(view: Omit<View, "name">): Omit<View, "name"> {
  const x = Math.max(0, Math.min(view.x, PLANE_WIDTH - view.width));
  const y = Math.max(0, Math.min(view.y, frame().height - view.height));
  return { ...view, x, y };
}
