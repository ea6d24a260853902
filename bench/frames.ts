// Knows how to film what a page shows while it loads, and from which frame on it looked as in the end. Knows no page.
import type { CDPSession, Page } from "@playwright/test";

/** One picture of the screen, and when it was there, in milliseconds of the wall clock. */
export interface Frame {
  readonly atMs: number;
  readonly jpeg: string;
}

/** A film that is being taken. */
export interface Film {
  readonly frames: readonly Frame[];
  readonly stop: () => Promise<void>;
}

/** Films the screen: the browser sends a picture whenever what it shows has changed. */
export async function film(session: CDPSession): Promise<Film> {
  const frames: Frame[] = [];
  session.on("Page.screencastFrame", ({ data, metadata, sessionId }) => {
    frames.push({ atMs: (metadata.timestamp ?? 0) * 1000, jpeg: data });
    session.send("Page.screencastFrameAck", { sessionId }).catch(() => undefined);
  });
  await session.send("Page.startScreencast", { format: "jpeg", quality: 90, everyNthFrame: 1 });
  return { frames, stop: async () => void (await session.send("Page.stopScreencast")) };
}

/** What a frame has in common with the last one. */
export interface Likeness {
  readonly atMs: number;
  /** Pixels in the shade of the map, as a share of those in the last frame. */
  readonly shaded: number;
  /** Share of all pixels that differ from the last frame's. */
  readonly differing: number;
}

const SHADE = [0x1f, 0x5f, 0x7a] as const;

/** Compares every frame with the last, in a blank page of the same browser once the visit is over. */
export async function likenesses(studio: Page, frames: readonly Frame[]): Promise<Likeness[]> {
  const last = frames.at(-1);
  if (last === undefined) return [];
  await studio.evaluate(develop, last.jpeg);
  const found: Likeness[] = [];
  for (const { atMs, jpeg } of frames) {
    const [shaded = 0, differing = 0] = await studio.evaluate(compare, { jpeg, shade: SHADE });
    found.push({ atMs, shaded, differing });
  }
  return found;
}

/** When the map was there: the first frame from which at least 98 % of its shaded pixels stay shaded. */
export const mapPaintedAt = (frames: readonly Likeness[]): number | undefined =>
  firstFrom(frames, ({ shaded }) => shaded >= 0.98);

/** When all was there: the first frame from which fewer than 1 in 200 pixels still change. */
export const completeAt = (frames: readonly Likeness[]): number | undefined =>
  firstFrom(frames, ({ differing }) => differing < 0.005);

function firstFrom(frames: readonly Likeness[], holds: (frame: Likeness) => boolean): number | undefined {
  const lastWithout = frames.findLastIndex((frame) => !holds(frame));
  return frames[lastWithout + 1]?.atMs;
}

interface Studio {
  pixelsOf: (jpeg: string) => Promise<Uint8ClampedArray>;
  final: Uint8ClampedArray;
}

/** Runs in the studio page: keeps the last frame's pixels to compare with. */
async function develop(jpeg: string): Promise<void> {
  const studio = globalThis as unknown as Studio;
  studio.pixelsOf = async (data) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: "image/jpeg" }));
    const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
    context?.drawImage(image, 0, 0);
    return context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
  };
  studio.final = await studio.pixelsOf(jpeg);
}

/** Runs in the studio page: how much of the final shade a frame has, and how much of it differs. */
async function compare({ jpeg, shade }: { jpeg: string; shade: readonly number[] }): Promise<number[]> {
  const { final, pixelsOf } = globalThis as unknown as Studio;
  const pixels = await pixelsOf(jpeg);
  const near = (from: Uint8ClampedArray, at: number, other: (channel: number) => number, tolerance: number) =>
    [0, 1, 2].every((channel) => Math.abs((from[at + channel] ?? 0) - other(channel)) <= tolerance);
  let [inBoth, inFinal, different] = [0, 0, 0];
  for (let at = 0; at < final.length; at += 4) {
    const isShade = (from: Uint8ClampedArray) => near(from, at, (channel) => shade[channel] ?? 0, 28);
    if (isShade(final)) {
      inFinal += 1;
      if (isShade(pixels)) inBoth += 1;
    }
    if (!near(pixels, at, (channel) => final[at + channel] ?? 0, 28)) different += 1;
  }
  return [inFinal === 0 ? 0 : inBoth / inFinal, different / (final.length / 4)];
}
