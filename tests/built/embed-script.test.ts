// The script that others load from our address is the one we wrote, knows its own site, and is small.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { absoluteAddressOf } from "../../src/facts/address.ts";
import { browserScript } from "../../src/site/embedded-code.ts";

const published = readFileSync(fileURLToPath(new URL("../../dist/embed.js", import.meta.url)), "utf8");

describe("/embed.js", () => {
  it("is made from its source and nothing else", () => {
    const values = { EMBED_HOME: absoluteAddressOf("/embed/") };
    expect(published).toBe(browserScript("embed/host-script", values));
  });

  it("takes about 1.6 kilobytes before it is compressed", () =>
    expect(Buffer.byteLength(published)).toBeLessThan(1600));

  it("loads nothing and keeps nothing", () => {
    expect(published).not.toMatch(/fetch|XMLHttp|sendBeacon|cookie|Storage|import\(/);
  });
});
