// Knows when a frame has to tell its host how tall its content is. Knows no dialect and no content.
import { contentHeight } from "./embed-content-height.client.ts";
import { EmbedParent } from "./embed-parent.client.ts";
import { SteadyHeight } from "./embed-steady-height.client.ts";

/**
 * Keeps the host informed of the height of `content`, on change and when asked. Call it last, when the page looks as its
 * parameters want it. Does nothing outside a frame.
 */
export function startHeight(content: HTMLElement): void {
  if (parent === window) return;
  const host = new EmbedParent();
  const steady = new SteadyHeight();
  const measure = () => host.tell(steady.of(innerWidth, contentHeight(content)));
  // Browsers let frames far from the viewport sleep, observers included: a first word now saves the page a jump later.
  measure();
  new ResizeObserver(measure).observe(content, { box: "border-box" });
  addEventListener("resize", measure);
  addEventListener("message", (event) => host.hear(event));
  // WordPress may give its secret after the frame has loaded.
  addEventListener("hashchange", () => host.repeat());
  document.addEventListener("click", (event) => host.follow(event));
}
