// In which order a Chromium is looked for. Starts no browser and installs none.
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { installedChromium } from "../../scripts/chromium.ts";

const folder = mkdtempSync(join(tmpdir(), "chromium-"));
afterAll(() => rmSync(folder, { recursive: true }));

for (const name of ["google-chrome", "chromium-browser"]) {
  writeFileSync(join(folder, name), "");
  chmodSync(join(folder, name), 0o755);
}

describe(installedChromium, () => {
  it("takes what CHROMIUM_PATH names before anything else", () =>
    expect(installedChromium({ CHROMIUM_PATH: "/opt/chromium", PATH: folder })).toBe("/opt/chromium"));

  it("prefers Chromium to Chrome on the PATH", () =>
    expect(installedChromium({ PATH: ["/nowhere", folder].join(delimiter) })).toBe(join(folder, "chromium-browser")));
});
