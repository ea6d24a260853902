// Sees what colour is really painted at a place of a page.
import { inflateSync } from "node:zlib";
import type { Page } from "@playwright/test";

/** Past the border and the padding that a host may give its frames, before anything that we write. */
const inset = 10;

/** How light the corner of an element is painted, from 0 (black) to 255 (white). */
export async function lightnessOf(page: Page, selector: string): Promise<number> {
  const box = await page.locator(selector).boundingBox();
  if (box === null) throw new Error(`${selector} has no box`);
  const clip = { x: box.x + inset, y: box.y + inset, width: 2, height: 2 };
  return lightnessIn(await page.screenshot({ clip }));
}

/** How light the first pixel of a PNG is. */
export function lightnessIn(png: Buffer): number {
  const [red, green, blue] = firstPixel(png);
  return (red + green + blue) / 3;
}

/** Red, green and blue of the first pixel of a PNG: none of its filters changes that one. */
function firstPixel(png: Buffer): readonly [number, number, number] {
  const data: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString("latin1", at + 4, at + 8) === "IDAT")
      data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const [, red = 0, green = 0, blue = 0] = inflateSync(Buffer.concat(data));
  return [red, green, blue];
}
