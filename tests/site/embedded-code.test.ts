// Knows what the scripts that leave the house by themselves must be: small, classic, safe inline. Knows no behaviour.
import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { browserScript } from "../../src/site/embedded-code.ts";
import { heightScript } from "../embed/height-script.ts";

describe(browserScript, () => {
  it("makes the hosts' script of about a kilobyte", () => {
    const script = browserScript("embed/embed-host");
    expect(Buffer.byteLength(script)).toBeLessThan(1024);
    expect(brotliCompressSync(script).length).toBeLessThan(600);
  });

  it("leaves the height script room to spare in two kilobytes when pressed", () => {
    expect(brotliCompressSync(heightScript()).length).toBeLessThan(1500);
    expect(heightScript()).toContain("iframe.resize");
  });

  it("makes a classic script that leaves no name behind", () => {
    expect(browserScript("embed/embed-host")).toMatch(/^(?:"use strict";)?\(\(\)=>\{[^]*\}\)\(\);$/);
    expect(browserScript("embed/embed-host")).not.toMatch(/\b(import|export)\b|<\/script|<!--/);
  });

  it("makes the same bytes every time", () => {
    expect(browserScript("embed/embed-host")).toBe(browserScript("embed/embed-host"));
  });

  it("says which source it could not read", () => {
    expect(() => browserScript("embed/no-such-element")).toThrow("no-such-element");
  });
});
