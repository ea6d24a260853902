// An embed on a light system is light or dark as the table says; for a dark one see every-host.spec.ts.
import { browserName, launching } from "../launching.ts";
import { expectSchemes } from "./colour-schemes.ts";
import { test } from "./on-host.ts";
import { built } from "./widget.ts";

test.use({ system: null, ...launching(["--blink-settings=preferredColorScheme=1"]) });

test("an embed on a light system is as light or dark as its page, its frame and its address say", async ({
  page,
  elsewhere,
  embeddedOf,
}) => {
  test.skip(browserName !== "chromium", "only Chromium can be told what the system is");
  await expectSchemes("light", page, elsewhere, embeddedOf(built("numbers")).frame);
});
