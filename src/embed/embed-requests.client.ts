// Knows what hosts ask of a frame, and in which dialect the answer is due. Knows no window; whatever it is not asked in
// these very words it leaves alone.
import { amp, resizer, secretIn, wordpress, type Dialect, type HostContext } from "./embed-dialects.client.ts";

const RESIZER = "[iFrameSizer]";

/** The dialect in which this message asks for the height, or undefined when it does not ask. */
export function dialectAsked(data: unknown, { place }: HostContext): Dialect | undefined {
  if (resizerIdIn(data) !== undefined) return resizer;
  if (typeof data !== "object" || data === null) return undefined;
  const { sentinel, type, message, secret } = data as Readonly<Record<string, unknown>>;
  if (sentinel === "amp" && type === "frames-init") return amp;
  return message === "ready" && secret !== undefined && secret === secretIn(place.hash) ? wordpress : undefined;
}

/** The name that an iframe-resizer host gives us in its greeting: `[iFrameSizer]id:margin:whether to set the width:…`. */
export function resizerIdIn(data: unknown): string | undefined {
  if (typeof data !== "string" || !data.startsWith(RESIZER)) return undefined;
  const [id, , setsWidth = ""] = data.slice(RESIZER.length).split(":");
  return id && /^(true|false)$/.test(setsWidth) ? id : undefined;
}
