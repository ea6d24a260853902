// The list of what the site is built with names every package of production and none of the tests'.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };

const root = fileURLToPath(new URL("../..", import.meta.url));

interface Sbom {
  bomFormat: string;
  components: { name: string; version: string }[];
}

it("`npm run sbom` prints CycloneDX with the packages that the site is built with", () => {
  const { stdout } = spawnSync("npm", ["run", "--silent", "sbom"], { cwd: root, encoding: "utf8" });
  const { bomFormat, components } = JSON.parse(stdout) as Sbom;
  const names = new Set(components.flatMap(({ name, version }) => [name, `${name}@${version}`]));
  expect(bomFormat).toBe("CycloneDX");
  const used = Object.entries(manifest.dependencies).map(([name, version]) => `${name}@${version}`);
  expect(used.filter((name) => !names.has(name))).toEqual([]);
  expect(["vitest", "@playwright/test"].filter((name) => names.has(name))).toEqual([]);
});
