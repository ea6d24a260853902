// Knows in which words each kind of host expects to hear how tall a frame is. Knows no window and sends nothing.

/** What a frame knows of its host: its own address, where hosts leave their marks, and what they said since. */
export interface HostContext {
  readonly place: Readonly<Pick<Location, "href" | "pathname" | "search" | "hash">>;
  /** Width of the frame in px. */
  readonly width: number;
  /** The name by which an iframe-resizer host has greeted us. */
  readonly resizerId: string | undefined;
}

/** The message that one kind of host understands, or undefined when this host is not of that kind. */
export type Dialect = (height: number, host: HostContext) => unknown;

/** AMP, NPR's sidechain, @newswire/frames, and our own script for hosts. */
export const amp: Dialect = (height) => ({ sentinel: "amp", type: "embed-size", height });

/** Every page with a Datawrapper snippet: some look for the key in the addresses of their frames. */
const datawrapper: Dialect = (height, { place }) => ({ "datawrapper-height": { [keyIn(place)]: height } });

/** Embedly and Medium. */
const medium: Dialect = (height, { place }) => JSON.stringify({ src: place.href, context: "iframe.resize", height });

const guardian: Dialect = (height) => JSON.stringify({ type: "set-height", value: height });

const pym: Dialect = (height, { place }) => {
  const childId = new URLSearchParams(place.search).get("childId");
  return childId ? ["pym", childId, "height", height].join("xPYMx") : undefined;
};

export const wordpress: Dialect = (height, { place }) => wordpressMessage("height", height, secretIn(place.hash));

export const resizer: Dialect = (height, { width, resizerId }) =>
  resizerId === undefined ? undefined : `[iFrameSizer]${[resizerId, height, width, "size"].join(":")}`;

const dialects: readonly Dialect[] = [amp, datawrapper, medium, guardian, pym, wordpress, resizer];

/** All that is to be said to this host about one height. */
export function messagesOf(height: number, host: HostContext): unknown[] {
  return dialects.map((dialect) => dialect(height, host)).filter((message) => message !== undefined);
}

/** What a WordPress host wants to hear, under the secret it gave; nothing for other hosts. */
export function wordpressMessage(message: "height" | "link", value: number | string, secret: string | undefined) {
  return secret === undefined ? undefined : { message, value, secret };
}

/** The secret by which a WordPress host knows its frame: `#?secret=…`. */
export function secretIn(hash: string): string | undefined {
  return /[#?&]secret=([a-z\d]+)/i.exec(hash)?.[1];
}

/** A part of the frame's address that hosts may put between quotes in a selector as it is. */
function keyIn({ pathname, search }: HostContext["place"]): string {
  return /['"\\]/.test(search) || !search ? pathname.replace(/\/$/, "") : pathname + search;
}
