// How the land of one map gives way to that of the next: the camera moves, the frames stay, names come last.

const CAMERA_MS = 600;
/** How long after the land has arrived its names are there. */
const NAMES_AFTER_MS = 300;

/** From one map to another the land stays in sight: both steps are marked as alike, and their land moves as one. */
export function passOver(before: HTMLElement, after: HTMLElement, mayMove: boolean): void {
  const [from, to] = [frameOf(before), frameOf(after)];
  if (!from || !to) return;
  for (const alike of [before, after]) alike.setAttribute("data-alike", "");
  if (mayMove && from.key !== to.key) moveCamera(from, to, after);
}

/** Within frames that stay, from what the one showed to what the other shows; names come when the land has arrived. */
function moveCamera(from: DrawnFrame, to: DrawnFrame, after: HTMLElement): void {
  const timing: KeyframeAnimationOptions = { duration: CAMERA_MS, easing: "cubic-bezier(0.45, 0, 0.2, 1)" };
  to.drawing.animate([{ transform: between(from, to) }, { transform: "none" }], timing);
  from.drawing.animate([{ transform: "none" }, { transform: between(to, from) }], timing);
  for (const names of after.querySelectorAll(".over"))
    names.animate([{ opacity: 0 }, { opacity: 0, offset: 0.8 }, { opacity: 1 }], CAMERA_MS + NAMES_AFTER_MS);
}

interface DrawnFrame {
  readonly drawing: SVGElement;
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function frameOf(step: HTMLElement): DrawnFrame | undefined {
  const drawings = step.querySelectorAll<SVGElement>("[data-frame]");
  const drawing = [...drawings].find((candidate) => candidate.getClientRects().length > 0) ?? drawings[0];
  const key = drawing?.dataset["frame"];
  if (!drawing || !key) return undefined;
  const [x = 0, y = 0, width = 1, height = 1] = key.split(" ").map(Number);
  return { drawing, key, x, y, width, height };
}

/** The transform under which a drawing framed like `to` shows what `from` frames. */
function between(from: DrawnFrame, to: DrawnFrame): string {
  const scale = to.width / from.width;
  const middle = (frame: DrawnFrame) => [frame.x + frame.width / 2, frame.y + frame.height / 2] as const;
  const [[fx, fy], [tx, ty]] = [middle(from), middle(to)];
  return `scale(${scale}) translate(${((tx - fx) / to.width) * 100}%, ${((ty - fy) / to.height) * 100}%)`;
}
