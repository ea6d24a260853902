// Proves that a list of changes is read version by version.
import { describe, expect, it } from "vitest";
import { changesIn } from "../../src/model/changelog.ts";

const text = "# Changes\n\nIntro.\n\n## 0.2.0 – 2027-01-02\n\nSecond.\n\n- One.\n\n## 0.1.0 – 2026-11-22\n\nFirst.\n";

describe(changesIn, () => {
  it("has an entry per version, in the order of the file", () =>
    expect(changesIn(text)).toEqual([
      { version: "0.2.0", date: "2027-01-02", html: "<p>Second.</p>\n<ul>\n<li>One.</li>\n</ul>" },
      { version: "0.1.0", date: "2026-11-22", html: "<p>First.</p>" },
    ]));

  it("has none where there is no version", () => expect(changesIn("# Changes\n\nNone yet.")).toEqual([]));

  it("refuses a heading that names no version and day", () =>
    expect(() => changesIn("## Next\n\nSoon.")).toThrowErrorMatchingInlineSnapshot(
      `[DataFault: data/CHANGELOG.md › ## Next: must be "## version – yyyy-mm-dd"]`,
    ));
});
