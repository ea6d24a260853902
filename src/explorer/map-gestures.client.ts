// How a pointer moves the map without taking the page's scroll: a wheel only with Ctrl or ⌘, touch only with two
// fingers, a mouse by dragging.
import type { MapStage } from "../drawing/map-stage.client.ts";
import { zoomed } from "../drawing/view-box.client.ts";

const DRAG_PX = 4;
const WHEEL = 0.0025;

/** Listens on the picture until the signal aborts; tells when a gesture has moved it. */
export function listenToGestures(area: HTMLElement, stage: MapStage, moved: () => void, signal: AbortSignal): void {
  area.addEventListener("wheel", (event) => onWheel(event, stage, moved), { signal, passive: false });
  area.addEventListener("dragstart", (event) => event.preventDefault(), { signal });
  area.addEventListener("pointerdown", (event) => onPress(event, area, stage, moved, signal), { signal });
  listenToFingers(area, stage, moved, signal);
}

function onWheel(event: WheelEvent, stage: MapStage, moved: () => void): void {
  if (!event.ctrlKey && !event.metaKey) return;
  event.preventDefault();
  const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1);
  stage.show(zoomed(stage.box, Math.exp(-pixels * WHEEL), stage.at(event.clientX, event.clientY)));
  moved();
}

/** A drag by mouse or pen; a press that stays where it is remains a click. */
function onPress(
  press: PointerEvent,
  area: HTMLElement,
  stage: MapStage,
  moved: () => void,
  signal: AbortSignal,
): void {
  if (press.pointerType === "touch" || press.button !== 0) return;
  const [from, start] = [{ x: press.clientX, y: press.clientY }, stage.box];
  const over = new AbortController();
  const until = { signal: AbortSignal.any([over.signal, signal]) };
  let dragged = false;
  const move = ({ clientX, clientY }: PointerEvent) => {
    const [dx, dy] = [clientX - from.x, clientY - from.y];
    if (!dragged && Math.hypot(dx, dy) < DRAG_PX) return;
    dragged = true;
    area.toggleAttribute("data-dragging", true);
    stage.show({ ...start, x: start.x - dx / stage.scale, y: start.y - dy / stage.scale });
  };
  const end = () => {
    over.abort();
    area.removeAttribute("data-dragging");
    if (!dragged) return;
    moved();
    swallowClick();
  };
  window.addEventListener("pointermove", move, until);
  window.addEventListener("pointerup", end, until);
  window.addEventListener("pointercancel", end, until);
}

/** The click that ends a drag is none. */
function swallowClick(): void {
  const stop = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener("click", stop, { capture: true, once: true });
  setTimeout(() => window.removeEventListener("click", stop, { capture: true }), 0);
}

/** Two fingers move and zoom; one scrolls the page as everywhere. */
function listenToFingers(area: HTMLElement, stage: MapStage, moved: () => void, signal: AbortSignal): void {
  let last: Pinch | undefined;
  const follow = (event: TouchEvent) => {
    const now = pinchOf(event.touches);
    if (now && last) {
      event.preventDefault();
      const at = stage.at(last.x, last.y);
      const nearer = zoomed(stage.box, now.apart / last.apart, at);
      const scale = stage.land.clientWidth / nearer.width;
      stage.show({ ...nearer, x: nearer.x - (now.x - last.x) / scale, y: nearer.y - (now.y - last.y) / scale });
      moved();
    }
    last = now;
  };
  area.addEventListener("touchstart", (event) => (last = pinchOf(event.touches)), { signal, passive: true });
  area.addEventListener("touchmove", follow, { signal, passive: false });
  area.addEventListener("touchend", (event) => (last = pinchOf(event.touches)), { signal });
}

interface Pinch {
  readonly x: number;
  readonly y: number;
  readonly apart: number;
}

function pinchOf(touches: TouchList): Pinch | undefined {
  const [a, b] = touches;
  if (!a || !b || touches.length !== 2) return undefined;
  const apart = Math.max(1, Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY));
  return { x: (a.clientX + b.clientX) / 2, y: (a.clientY + b.clientY) / 2, apart };
}
