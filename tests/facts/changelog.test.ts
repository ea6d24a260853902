// How a list of changes is read, and that a correction cannot be missed for a slip of the pen.
import { describe, expect, it } from "vitest";
import { changesIn } from "../../src/facts/changelog.ts";

const text =
  "# Changes\n\nHow to read this.\n\n## 0.2.0 – 2027-01-31\n\nOne goose more.\n\n- It is *grey*.\n\n## 0.1.0 – 2026-11-22\n\nFirst.\n";
const withItem = (item: string) => `## 0.2.0 – 2027-01-31\n\nOne goose more.\n\n${item}\n`;

describe(changesIn, () => {
  it("finds each version with its day and what changed, as markup", () =>
    expect(changesIn(text)).toEqual([
      {
        version: "0.2.0",
        date: "2027-01-31",
        html: "<p>One goose more.</p>\n<ul>\n<li>It is <em>grey</em>.</li>\n</ul>",
        corrects: false,
      },
      { version: "0.1.0", date: "2026-11-22", html: "<p>First.</p>", corrects: false },
    ]));

  it("passes over what is in no version yet", () =>
    expect(changesIn(text.replace("## 0.2.0", "## Unreleased\n\n- Corrected: a goose.\n\n## 0.2.0"))).toEqual(
      changesIn(text),
    ));

  it("knows a correction by its mark at the start of an item", () => {
    expect(changesIn(withItem("- Corrected: the goose was white."))[0]?.corrects).toBe(true);
    expect(changesIn(withItem("- Nothing corrected yet."))[0]?.corrects).toBe(false);
  });

  it.each(["- corrected: a goose.", "- Corrected a goose.", "* Corrected: a goose.", "- **Correction:** a goose."])(
    "refuses the mark “%s”, which nobody would find",
    (item) =>
      expect(() => changesIn(withItem(item))).toThrow(
        `data/CHANGELOG.md › ## 0.2.0 – 2027-01-31: a correction must be written as "- Corrected: …", not as "${item}"`,
      ),
  );

  it("refuses a heading that is none of a version", () =>
    expect(() => changesIn("## Some day\n\nNo more geese.")).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/CHANGELOG.md › ## Some day: must be "## version – yyyy-mm-dd"]`,
    ));
});
