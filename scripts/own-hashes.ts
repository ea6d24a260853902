// A page's policy need only allow what stands in that page: Astro lists the scripts and styles of the whole site in
// each.
import { globSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { policyDigest } from "../src/site/embedded-code.ts";

/** What is frozen keeps its bytes; it was rewritten before it was frozen. */
const frozen = /(?:^|\/)v\d+\.\d+\.\d+\//;
const inline = /<(script|style)\b[^>]*>([^]*?)<\/\1>/g;
const policy = /<meta http-equiv="content-security-policy" content="[^"]*">/;

/** Rewrites every page of a built folder so that its policy allows its own scripts and styles and no others. */
export async function keepOwnHashes(folder: string): Promise<void> {
  for (const name of globSync("**/*.html", { cwd: folder }).sort()) {
    if (frozen.test(name)) continue;
    const path = join(folder, name);
    await writeFile(path, withOwnHashes(await readFile(path, "utf8")));
  }
}

/**
 * A page whose policy holds only the hashes of what stands in it. One that has no other file of ours, such as an embed,
 * allows none: in a ZIP “self” would be the site of whoever hosts it.
 */
export function withOwnHashes(html: string): string {
  const own = new Set([...html.matchAll(inline)].map(([, , text = ""]) => `'${policyDigest(text)}'`));
  const whole = !/<(?:script|link|img|iframe)\b[^>]*\s(?:src|rel="stylesheet")[^>]*>|url\((?!["']?(?:data:|#))/.test(
    html,
  );
  return html.replace(policy, (meta) => {
    const hashed = meta.replace(/ 'sha256-[^']+'/g, (hash) => (own.has(hash.trim()) ? hash : ""));
    return whole ? hashed.replace(/ 'self'/g, "").replace(/-src(?=[;"])/g, "-src 'none'") : hashed;
  });
}
