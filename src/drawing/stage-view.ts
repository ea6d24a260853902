// The views of the story's stage: all in one shape, so that they share one box.
import { grown, view, type View, type ViewName } from "../geo/view.ts";

/** Width of a stage divided by its height. */
export const STAGE_ASPECT = 1.5;

/** A view as the stage shows it: centred in the stage's own aspect. */
export function stageView(name: ViewName): View {
  const { x, y, width, height } = view(name);
  return { name, ...grown({ left: x, right: x + width, top: y, bottom: y + height }, STAGE_ASPECT) };
}
