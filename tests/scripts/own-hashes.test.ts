// Proves that a page's policy loses what is not its own and keeps what it needs.
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { withOwnHashes } from "../../scripts/own-hashes.ts";

const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const page = (hashes: readonly string[]) =>
  `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self' ${hashes.join(" ")}; style-src 'self' ${hash("p{}")};"><style>p{}</style><script type="module">go()</script><script src="/own.js"></script>`;

describe(withOwnHashes, () => {
  it("keeps the hashes of the scripts and styles that stand in the page, and drops all others", () => {
    expect(withOwnHashes(page([hash("stay()"), hash("go()")]))).toBe(page([hash("go()")]));
  });

  it("allows a page that has no other file of ours none", () => {
    const own = "<meta http-equiv=\"content-security-policy\" content=\"font-src 'self'; img-src 'self' data:;\">";
    expect(withOwnHashes(`${own}<p>whole</p>`)).toBe(
      `<meta http-equiv="content-security-policy" content="font-src 'none'; img-src data:;"><p>whole</p>`,
    );
    for (const other of ["<style>p { src: url(/a.woff2) }</style>", '<img alt="" src="/a.png">'])
      expect(withOwnHashes(own + other)).toContain("font-src 'self'");
  });

  it("leaves a page without a policy as it is", () =>
    expect(withOwnHashes("<p>'sha256-a'</p>")).toBe("<p>'sha256-a'</p>"));
});
