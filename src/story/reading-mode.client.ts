// Knows whether the story scrolls or is a plain article: what the reader wishes, and whether the screen has room for a
// stage. Knows no step.

import { LESS_MOTION, LOW } from "./reading-queries.ts";

/** Dispatched on the document when the story has begun to scroll, or has become an article. */
export const MODE_EVENT = "story:mode";

// On a low screen the story is an article, whatever is wished.
const [low, still] = [LOW, LESS_MOTION].map((query) => matchMedia(query)) as [MediaQueryList, MediaQueryList];
const root = document.documentElement;

/** Whether the story scrolls now. */
export function scrolls(): boolean {
  return root.dataset["mode"] === "scroll";
}

/** Whether the reader would rather that nothing moves. */
export function isStill(): boolean {
  return still.matches;
}

/** Brings the mode into line with the address and the screen. */
export function keepMode(): void {
  const wish = new URL(location.href).searchParams.get("read") ?? (isStill() ? "article" : "scroll");
  const scroll = wish === "scroll" && !low.matches;
  if (scroll === scrolls()) return;
  if (scroll) root.dataset["mode"] = "scroll";
  else delete root.dataset["mode"];
  document.dispatchEvent(new Event(MODE_EVENT));
}

/** Keeps the mode in line while the screen changes, until `signal` ends it. */
export function followScreen(signal: AbortSignal): void {
  for (const query of [low, still]) query.addEventListener("change", keepMode, { signal });
}
