// Measures an embed and reports its height to the page around it, on change and when asked. Nothing that the page says
// gets into the document.
import {
  heightMessages,
  linkMessage,
  requestedProtocol,
  resizerIdIn,
  type HostContext,
  type ResizeProtocol,
} from "./resize-protocols.client.ts";

/** Keeps the page around informed of the height of `content`. Call it last; does nothing outside a frame. */
export function reportHeight(content: HTMLElement): void {
  if (parent === window) return;
  const host = new HostPage();
  const steady = new SteadyHeight();
  const measure = () => host.report(steady.of(innerWidth, contentHeight(content)));
  // Browsers let frames far from the viewport sleep, observers included: a first report now saves a jump later.
  measure();
  new ResizeObserver(measure).observe(content, { box: "border-box" });
  addEventListener("resize", measure);
  addEventListener("message", (event) => host.receive(event));
  // WordPress may give its secret after the frame has loaded.
  addEventListener("hashchange", () => host.resend());
  document.addEventListener("click", (event) => host.passOn(event));
}

/** Height of `content` in whole px as if the frame showed no scrollbar; 0 while nobody can see it. */
function contentHeight(content: HTMLElement): number {
  if (!innerWidth) return 0;
  const { documentElement: root } = document;
  const hasScrollbar = innerWidth !== root.clientWidth;
  // A map is lower beside a scrollbar: the frame would get that height, and need the scrollbar for ever.
  if (hasScrollbar) root.style.scrollbarWidth = "none";
  const { height } = content.getBoundingClientRect();
  if (hasScrollbar) root.style.scrollbarWidth = "";
  return Math.ceil(height);
}

/** A page that greets the frame many times in this time is answered twice: at once, and when the time is over. */
const ANSWER_MS = 100;

/** The page around this frame. */
class HostPage {
  private height = 0;
  private resizerId: string | undefined;
  /** Protocols that the page has asked in since the last answer; undefined where it need not wait. */
  private asked: Set<ResizeProtocol> | undefined;

  /** Sends a new height; not the same again, and none while nobody sees the frame. */
  report(height: number): void {
    if (height === this.height || !height) return;
    this.height = height;
    this.resend();
  }

  /** Sends the height again, in every protocol that the page may understand by now. */
  resend(): void {
    if (this.height) heightMessages(this.height, this.context()).forEach(post);
  }

  /** Answers the page itself in the protocol in which it asks. */
  receive({ source, data }: MessageEvent<unknown>): void {
    if (source !== parent) return;
    this.resizerId = resizerIdIn(data) ?? this.resizerId;
    const protocol = requestedProtocol(data, this.context());
    if (!this.height || !protocol) return;
    if (this.asked) this.asked.add(protocol);
    else this.answer(new Set([protocol]));
  }

  private answer(protocols: ReadonlySet<ResizeProtocol>): void {
    protocols.forEach((protocol) => post(protocol(this.height, this.context())));
    this.asked = protocols.size > 0 ? new Set() : undefined;
    if (this.asked) setTimeout(() => this.answer(this.asked ?? new Set()), ANSWER_MS);
  }

  /** Leaves a link to the page where that is its custom. */
  passOn(click: MouseEvent): void {
    const message = linkMessage(click, location);
    if (!message) return;
    click.preventDefault();
    post(message);
  }

  private context(): HostContext {
    return { location, width: innerWidth, resizerId: this.resizerId };
  }
}

/** The height is no secret, and who embeds us is not ours to know: any page may hear it. */
function post(message: unknown): void {
  parent.postMessage(message, "*");
}

/** No scrollbar is wider, even on an enlarged page. */
const SCROLLBAR_PX = 36;

interface Measured {
  readonly width: number;
  readonly height: number;
  /** What was made of it. */
  readonly steady: number;
}

/**
 * Keeps a frame and the scrollbar of its host from chasing each other: a map is lower in the narrower frame beside a
 * scrollbar, with the lower frame the scrollbar goes, and with the scrollbar gone the map is higher again.
 */
export class SteadyHeight {
  private last: Measured | undefined;
  private before: Measured | undefined;

  /** The height to ask for: the content's own, or the higher of two between which the width has gone there and back. */
  of(width: number, height: number): number {
    const { last, before } = this;
    if (width === last?.width && height === last.height) return last.steady;
    const isBack = last !== undefined && width === before?.width && Math.abs(width - last.width) <= SCROLLBAR_PX;
    const steady = isBack ? Math.max(height, last.steady) : height;
    this.before = width === last?.width ? undefined : last;
    this.last = { width, height, steady };
    return steady;
  }
}
