// The messages by which embeds and the pages around them agree on a height, one protocol for each kind of page: what a
// frame sends, what it answers, and what our own script for hosts accepts. Pure: no window, nothing is sent from here.

/** What a frame knows of the page around it. */
export interface HostContext {
  /** The frame's own address, where some hosts leave their marks. */
  readonly location: Readonly<Pick<Location, "href" | "host" | "pathname" | "search" | "hash">>;
  /** Width of the frame in px. */
  readonly width: number;
  /** The id by which an iframe-resizer host has greeted the frame. */
  readonly resizerId: string | undefined;
}

/** The message about a height in one protocol, or undefined where the host does not use it. */
export type ResizeProtocol = (height: number, host: HostContext) => unknown;

/** AMP, NPR's sidechain, @newswire/frames, and our own script for hosts. */
const amp: ResizeProtocol = (height) => ({ sentinel: "amp", type: "embed-size", height });

/** Every page with a Datawrapper snippet: some look for the key in the addresses of their frames. */
const datawrapper: ResizeProtocol = (height, { location }) => ({ "datawrapper-height": { [keyIn(location)]: height } });

/** Embedly and Medium. */
const medium: ResizeProtocol = (height, { location }) =>
  JSON.stringify({ src: location.href, context: "iframe.resize", height });

const guardian: ResizeProtocol = (height) => JSON.stringify({ type: "set-height", value: height });

const pym: ResizeProtocol = (height, { location }) => {
  const childId = new URLSearchParams(location.search).get("childId");
  return childId ? ["pym", childId, "height", height].join("xPYMx") : undefined;
};

const wordpress: ResizeProtocol = (height, { location }) => wordpressMessage("height", height, secretIn(location.hash));

const iframeResizer: ResizeProtocol = (height, { width, resizerId }) =>
  resizerId === undefined ? undefined : `[iFrameSizer]${[resizerId, height, width, "size"].join(":")}`;

const protocols: readonly ResizeProtocol[] = [amp, datawrapper, medium, guardian, pym, wordpress, iframeResizer];

/** The messages about one height for this host, in every protocol that it may understand. */
export function heightMessages(height: number, host: HostContext): unknown[] {
  return protocols.map((protocol) => protocol(height, host)).filter((message) => message !== undefined);
}

/** The protocol in which a message from the host asks for the height, or undefined when it does not ask. */
export function requestedProtocol(data: unknown, { location }: HostContext): ResizeProtocol | undefined {
  if (resizerIdIn(data) !== undefined) return iframeResizer;
  if (typeof data !== "object" || data === null) return undefined;
  const { sentinel, type, message, secret } = data as Readonly<Record<string, unknown>>;
  if (sentinel === "amp" && type === "frames-init") return amp;
  return message === "ready" && secret !== undefined && secret === secretIn(location.hash) ? wordpress : undefined;
}

/** Longer ids than any page gives its frames are not sent back. */
const LONGEST_ID = 200;

/** The id in an iframe-resizer host's greeting: `[iFrameSizer]id:margin:whether to set the width:…`. */
export function resizerIdIn(data: unknown): string | undefined {
  if (typeof data !== "string" || !data.startsWith("[iFrameSizer]")) return undefined;
  const [id, , setsWidth = ""] = data.slice("[iFrameSizer]".length).split(":", 3);
  return id && id.length <= LONGEST_ID && /^(true|false)$/.test(setsWidth) ? id : undefined;
}

/**
 * What to tell a WordPress host about a click, whose frames may open nothing themselves: it goes there. Undefined when
 * the browser should follow the link itself.
 */
export function linkMessage(event: MouseEvent, location: Pick<Location, "hash" | "host">) {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  const plain = event.button === 0 && !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey);
  // WordPress goes only to the host that the frame came from, and links inside the frame need no help.
  const ours = link?.target === "_blank" && link.host === location.host;
  return plain && ours ? wordpressMessage("link", link.href, secretIn(location.hash)) : undefined;
}

function wordpressMessage(message: "height" | "link", value: number | string, secret: string | undefined) {
  return secret === undefined ? undefined : { message, value, secret };
}

/** The secret by which a WordPress host knows its frame: `#?secret=…`. */
export function secretIn(hash: string): string | undefined {
  return /[#?&]secret=([a-z\d]+)/i.exec(hash)?.[1];
}

/** A part of the frame's address that hosts may put between quotes in a selector as it is. */
function keyIn({ pathname, search }: HostContext["location"]): string {
  return /['"\\]/.test(search) || !search ? pathname.replace(/\/$/, "") : pathname + search;
}

const [MIN_PX, MAX_PX] = [100, 2000];

/** For hosts: the height in px that a frame's message asks for, clamped; undefined for every other message. */
export function requestedHeight(data: unknown): number | undefined {
  if (typeof data !== "object" || data === null) return undefined;
  const { sentinel, type, height } = data as Readonly<Record<string, unknown>>;
  if (sentinel !== "amp" || type !== "embed-size" || typeof height !== "number" || !(height > 0)) return undefined;
  return Math.min(Math.max(Math.ceil(height), MIN_PX), MAX_PX);
}
