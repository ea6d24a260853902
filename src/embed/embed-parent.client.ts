// Knows how to speak with the page around a frame. Knows no dialect, measures nothing, and lets nothing that it hears
// into the document.
import { messagesOf, type HostContext } from "./embed-dialects.client.ts";
import { linkMessage } from "./embed-links.client.ts";
import { dialectAsked, resizerIdIn } from "./embed-requests.client.ts";

/** The page around this frame. */
export class EmbedParent {
  private height = 0;
  private resizerId: string | undefined;

  /** Says a new height; the same again, or none while nobody sees the frame, is no news. */
  tell(height: number): void {
    if (height === this.height || !height) return;
    this.height = height;
    this.repeat();
  }

  /** Says the height again, in every dialect that the page may understand by now. */
  repeat(): void {
    if (this.height) messagesOf(this.height, this.context()).forEach(say);
  }

  /** Answers the page itself in the dialect in which it asks. */
  hear({ source, data }: MessageEvent<unknown>): void {
    if (source !== parent) return;
    this.resizerId = resizerIdIn(data) ?? this.resizerId;
    const dialect = dialectAsked(data, this.context());
    if (this.height && dialect) say(dialect(this.height, this.context()));
  }

  /** Leaves it to the page to follow a link where that is its custom. */
  follow(click: MouseEvent): void {
    const message = linkMessage(click, location);
    if (!message) return;
    click.preventDefault();
    say(message);
  }

  private context(): HostContext {
    return { place: location, width: innerWidth, resizerId: this.resizerId };
  }
}

/** The height is no secret, and who embeds us is not ours to know: any page may hear it. */
function say(message: unknown): void {
  parent.postMessage(message, "*");
}
