// Knows how to see what colour is really painted at a place of a page. Knows no widget and no host.
import type { Page } from "@playwright/test";

/** Past the border and the padding that a host may give its frames, before anything that we write. */
const inset = 10;

/** How light the corner of an element is painted, from 0 (black) to 255 (white). */
export async function lightnessOf(page: Page, selector: string): Promise<number> {
  const box = await page.locator(selector).boundingBox();
  if (box === null) throw new Error(`${selector} has no box`);
  const clip = { x: box.x + inset, y: box.y + inset, width: 2, height: 2 };
  const picture = (await page.screenshot({ clip })).toString("base64");
  const reader = await page.context().newPage();
  const lightness = await reader.evaluate(lightnessIn, `data:image/png;base64,${picture}`);
  await reader.close();
  return lightness;
}

/** Runs in an empty page, whose policy lets it read pictures. */
async function lightnessIn(address: string): Promise<number> {
  const picture = new Image();
  picture.src = address;
  await picture.decode();
  const canvas = new OffscreenCanvas(1, 1).getContext("2d");
  canvas?.drawImage(picture, 0, 0);
  const [red = 0, green = 0, blue = 0] = canvas?.getImageData(0, 0, 1, 1).data ?? [];
  return (red + green + blue) / 3;
}
