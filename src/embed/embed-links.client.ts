// Knows how a link works in a WordPress host, whose frames may open nothing: the host is asked to go there. Knows no
// other host.
import { secretIn, wordpressMessage } from "./embed-dialects.client.ts";

/** What to tell the host about this click, or undefined when the browser should follow the link by itself. */
export function linkMessage(event: MouseEvent, place: Pick<Location, "hash" | "host">) {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  const plain = event.button === 0 && !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey);
  // WordPress goes only to the host that the frame came from, and links inside the frame need no help.
  const ours = link?.target === "_blank" && link.host === place.host;
  return plain && ours ? wordpressMessage("link", link.href, secretIn(place.hash)) : undefined;
}
