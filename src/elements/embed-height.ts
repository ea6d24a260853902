// Knows when a frame has to tell its host how tall its content is. Knows no dialect and no content.
import { messagesOf, type HostContext } from "./embed-dialects.ts";
import { linkMessage } from "./embed-links.ts";
import { dialectAsked, resizerIdIn } from "./embed-requests.ts";

/** Keeps the host informed of the height of `content`, on change and when asked. Does nothing outside a frame. */
export function startHeight(content: HTMLElement): void {
  const { parent } = window;
  if (parent === window) return;
  let height = 0;
  let resizerId: string | undefined;
  const host = (): HostContext => ({ place: location, width: innerWidth, resizerId });
  // The height is no secret, and who embeds us is not ours to know: any host may hear it.
  const say = (message: unknown) => parent.postMessage(message, "*");
  const sayAll = () => height && messagesOf(height, host()).forEach(say);

  new ResizeObserver(() => {
    const measured = Math.ceil(content.getBoundingClientRect().height);
    if (measured === height || !measured || !innerWidth) return;
    height = measured;
    sayAll();
  }).observe(content, { box: "border-box" });

  addEventListener("message", ({ source, data }) => {
    if (source !== parent) return;
    resizerId = resizerIdIn(data) ?? resizerId;
    const dialect = dialectAsked(data, host());
    if (height && dialect) say(dialect(height, host()));
  });

  // WordPress may give its secret after the frame has loaded.
  addEventListener("hashchange", sayAll);

  document.addEventListener("click", (event) => {
    const message = linkMessage(event, location);
    if (!message) return;
    event.preventDefault();
    say(message);
  });
}
