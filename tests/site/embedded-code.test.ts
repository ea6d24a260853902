// What the scripts that leave the house by themselves must be: small, classic, safe inline.
import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { browserScript } from "../../src/site/embedded-code.ts";

const values = { EMBED_HOME: "https://example.org/embed/" };

describe(browserScript, () => {
  it("makes the hosts' script small", () => {
    const script = browserScript("embed/host-script", values);
    expect(Buffer.byteLength(script)).toBeLessThan(1700);
    expect(brotliCompressSync(script).length).toBeLessThan(850);
  });

  it("leaves the last script of an embed room to spare in two kilobytes when compressed", () => {
    const script = browserScript("embed/frame-after-paint");
    expect(brotliCompressSync(script).length).toBeLessThan(1800);
    expect(script).toContain("iframe.resize");
  });

  it("makes a classic script that leaves no name behind", () => {
    expect(browserScript("embed/host-script", values)).toMatch(/^(?:"use strict";)?\(\(\)=>\{[^]*\}\)\(\);$/);
    expect(browserScript("embed/host-script", values)).not.toMatch(/\b(import|export)\b|<\/script|<!--/);
  });

  it("makes the same bytes every time", () => {
    expect(browserScript("embed/host-script", values)).toBe(browserScript("embed/host-script", values));
  });

  it("says which source it could not read", () => {
    expect(() => browserScript("embed/no-such-element")).toThrow("no-such-element");
  });
});
