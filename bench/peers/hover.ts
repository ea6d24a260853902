// Knows how long a map takes to answer a pointer: from the move to the frame after it was handled. Knows no map.
import type { Browser, CDPSession, Page } from "@playwright/test";
import type { Frame } from "../frames.ts";

interface Place {
  readonly x: number;
  readonly y: number;
}

const MOVES = 24;

/** Places on shaded countries, spread over the last frame. */
export async function shadedPlaces(browser: Browser, frame: Frame): Promise<Place[]> {
  const studio = await browser.newPage();
  const places = await studio.evaluate(find, { jpeg: frame.jpeg, wanted: MOVES });
  await studio.close();
  return places;
}

/** Milliseconds that each move of the pointer took to be answered. */
export async function hoverTimes(page: Page, session: CDPSession, places: readonly Place[]): Promise<number[]> {
  await page.evaluate(listen);
  for (const { x, y } of places) {
    await session.send("Input.dispatchMouseEvent", { type: "mouseMoved", x, y });
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 60))));
  }
  return page.evaluate(() => (globalThis as unknown as { answers: number[] }).answers);
}

/** Runs in the page: the event carries the time of the move; the task after the next frame is the answer's. */
function listen(): void {
  const watched = globalThis as unknown as { answers: number[] };
  watched.answers = [];
  const note = ({ timeStamp }: Event) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => watched.answers.push(performance.now() - timeStamp);
      port2.postMessage(0);
    });
  };
  addEventListener("pointermove", note, { capture: true, passive: true });
}

/** Runs in the studio page. */
async function find({ jpeg, wanted }: { jpeg: string; wanted: number }): Promise<Place[]> {
  const bytes = Uint8Array.from(atob(jpeg), (letter) => letter.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: "image/jpeg" }));
  const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
  context?.drawImage(image, 0, 0);
  const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? [];
  const shaded: Place[] = [];
  for (let at = 0; at < pixels.length; at += 4) {
    const off = [0x1f, 0x5f, 0x7a].map((channel, index) => Math.abs((pixels[at + index] ?? 0) - channel));
    if (Math.max(...off) < 12) shaded.push({ x: (at / 4) % image.width, y: Math.floor(at / 4 / image.width) });
  }
  const step = shaded.length / wanted;
  return Array.from({ length: wanted }, (_, index) => shaded[Math.floor((index + 0.5) * step)]).filter(
    (place) => place !== undefined,
  );
}
