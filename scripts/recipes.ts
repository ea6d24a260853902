// Knows where the hosts' configurations stand, and writes them anew. Knows no header.
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { caddyRecipe, nginxRecipe } from "./host-recipes.ts";

/** The configuration files in deploy/, by name. */
export const RECIPES: Readonly<Record<string, () => string>> = { "nginx.conf": nginxRecipe, Caddyfile: caddyRecipe };

if (import.meta.main) {
  const folder = fileURLToPath(new URL("../deploy/", import.meta.url));
  for (const [name, recipe] of Object.entries(RECIPES)) await writeFile(folder + name, recipe());
}
