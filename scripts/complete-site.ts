// Knows what a built folder needs beyond the pages: the list of pages, the headers for hosts that read them, the widgets
// packed. Knows no page.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import card from "../data/dataset.json" with { type: "json" };
import { headersFile } from "./host-recipes.ts";
import { writeSitemap } from "./sitemap.ts";
import { writeArchives, writeWeights } from "./widget-archives.ts";

/** Writes sitemap.xml, _headers and the zips of the widgets into a folder that Astro has built. */
export async function completeSite(folder: string): Promise<void> {
  await writeSitemap(folder, card.date);
  await writeFile(join(folder, "_headers"), headersFile(process.env["BASE_PATH"]));
  await writeWeights(folder, await writeArchives(folder));
}
