// Knows that the script that others load from our address is the one we wrote, and small. Knows no behaviour.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { browserScript } from "../../src/site/embedded-code.ts";

const published = readFileSync(fileURLToPath(new URL("../../dist/embed.js", import.meta.url)), "utf8");

describe("/embed.js", () => {
  it("is made from its source and nothing else", () => expect(published).toBe(browserScript("embed/embed-host")));

  it("takes about a kilobyte before it is pressed", () => expect(Buffer.byteLength(published)).toBeLessThan(1024));

  it("loads nothing and keeps nothing", () => {
    expect(published).not.toMatch(/fetch|XMLHttp|sendBeacon|cookie|Storage|import\(/);
  });
});
