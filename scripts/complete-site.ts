// Knows what a built folder needs beyond the pages: their policies, the list of them, the headers for hosts that read
// them. Knows no page.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import card from "../data/dataset.json" with { type: "json" };
import { headersFile } from "./host-recipes.ts";
import { keepOwnHashes } from "./own-hashes.ts";
import { writeSitemap } from "./sitemap.ts";

/** Completes a folder that Astro has built: each page's own policy, sitemap.xml and _headers. */
export async function completeSite(folder: string): Promise<void> {
  await keepOwnHashes(folder);
  await writeSitemap(folder, card.date);
  await writeFile(join(folder, "_headers"), headersFile(process.env["BASE_PATH"]));
}
