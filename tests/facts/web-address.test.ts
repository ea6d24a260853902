// Knows which addresses a reader may follow.
import { describe, expect, it } from "vitest";
import { WebAddress } from "../../src/facts/web-address.ts";

describe("WebAddress", () => {
  it("takes an https address", () => expect(WebAddress.safeParse("https://example.org/a?b#c").success).toBe(true));

  it.each(["http://example.org", "javascript:alert(1)", "data:text/html,x", "//example.org", "example.org", ""])(
    "refuses “%s”",
    (address) => expect(WebAddress.safeParse(address).success).toBe(false),
  );
});
