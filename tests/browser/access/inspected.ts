// How a page under inspection is looked at: in which colours and size, with our scripts or without.
import type { Page } from "../reader.ts";
import { ENGINES } from "./engines.ts";

/** How a reader sees a page. */
export interface Setting {
  readonly width: 320 | 768 | 1280;
  readonly colours: "light" | "dark" | "forced";
}

/** Changes the open page to a setting. */
export async function seeAs(page: Page, { width, colours }: Setting): Promise<void> {
  const forcedColors = colours === "forced" ? "active" : "none";
  await page.emulateMedia({ colorScheme: colours === "dark" ? "dark" : "light", forcedColors });
  await page.setViewportSize({ width, height: width === 320 ? 700 : 900 });
}

/** Goes to an address with our scripts or, since axe waits for ever where none may run, with those blocked. */
export async function goTo(page: Page, address: string, script = true): Promise<void> {
  await page.unrouteAll();
  if (!script)
    await page.route(
      ({ pathname }) => pathname.endsWith(".js") && !pathname.startsWith(ENGINES),
      (route) => route.abort(),
    );
  await page.goto(address);
}
