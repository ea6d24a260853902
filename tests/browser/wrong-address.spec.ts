// Knows what a reader meets who follows a wrong link. Knows no other page.
import { expect, test } from "@playwright/test";

test("a wrong address is answered by our own page, with a way back to the story", async ({ page, baseURL }) => {
  const answer = await page.goto("no-such-page/");
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const ways = await page
    .getByRole("link")
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(ways).toContain(baseURL);
});
