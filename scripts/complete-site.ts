// What a built folder needs beyond the pages: their policies, the list of them, the headers for hosts that read them,
// the widgets packed, and whom to tell of a weakness.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { DatasetCard } from "../src/facts/version.ts";
import { headersFile, redirectsFile } from "./recipes.ts";
import { keepOwnHashes } from "./own-hashes.ts";
import { expiryNotice, SECURITY_TXT, securityTxt } from "./security-txt.ts";
import { writeSitemap } from "./sitemap.ts";
import { writeArchives, writeSizes } from "./widget-archives.ts";

/**
 * Trims the policies of the site of `root` in `folder`, writes sitemap.xml, _headers, _redirects, the zips of the widgets and, where
 * there is a contact, security.txt.
 */
export async function completeSite(root: string, folder: string): Promise<void> {
  const card = JSON.parse(await readFile(join(root, "data/dataset.json"), "utf8")) as DatasetCard;
  const { SITE_URL: site = "http://localhost:4321", BASE_PATH = "/" } = process.env;
  const base = `/${BASE_PATH}/`.replace(/\/+/g, "/");
  await keepOwnHashes(folder);
  await writeSitemap(folder, card.date);
  await writeFile(join(folder, "_headers"), headersFile(base));
  await writeFile(join(folder, "_redirects"), redirectsFile(base));
  await writeSizes(folder, await writeArchives(folder));
  const security = securityTxt(card, new URL(base, site).href);
  const notice = expiryNotice(card, Date.now());
  if (notice !== null) console.log(notice);
  if (security !== null) await writeBelow(folder, SECURITY_TXT, security);
}

async function writeBelow(folder: string, path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}
