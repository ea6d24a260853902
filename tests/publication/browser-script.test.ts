// Knows what the scripts that leave the house by themselves must be: small, classic, safe inline. Knows no behaviour.
import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { browserScript } from "../../src/publication/browser-script.ts";
import { heightScript } from "../elements/height-script.ts";

describe(browserScript, () => {
  it("makes the hosts' script of about a kilobyte", () => {
    const script = browserScript("embed-host");
    expect(Buffer.byteLength(script)).toBeLessThan(1024);
    expect(brotliCompressSync(script).length).toBeLessThan(600);
  });

  it("leaves the height script room to spare in two kilobytes when pressed", () => {
    expect(brotliCompressSync(heightScript()).length).toBeLessThan(1500);
    expect(heightScript()).toContain("iframe.resize");
  });

  it("makes a classic script that leaves no name behind", () => {
    expect(browserScript("embed-host")).toMatch(/^(?:"use strict";)?\(\(\)=>\{[^]*\}\)\(\);$/);
    expect(browserScript("embed-host")).not.toMatch(/\b(import|export)\b|<\/script|<!--/);
  });

  it("makes the same bytes every time", () => {
    expect(browserScript("embed-host")).toBe(browserScript("embed-host"));
  });

  it("says which source it could not read", () => {
    expect(() => browserScript("no-such-element")).toThrow("no-such-element");
  });
});
