import { describe, expect, it } from "vitest";
import { changes, changesIn } from "../../src/model/changelog.ts";
import { dataset } from "../../src/model/dataset.ts";

const text =
  "# Changes\n\nHow to read this.\n\n## 0.2.0 – 2027-01-31\n\nOne goose more.\n\n- It is *grey*.\n\n## 0.1.0 – 2026-11-22\n\nFirst.\n";

describe(changesIn, () => {
  it("finds each version with its day and what changed, as markup", () =>
    expect(changesIn(text)).toEqual([
      {
        version: "0.2.0",
        date: "2027-01-31",
        html: "<p>One goose more.</p>\n<ul>\n<li>It is <em>grey</em>.</li>\n</ul>",
      },
      { version: "0.1.0", date: "2026-11-22", html: "<p>First.</p>" },
    ]));

  it("refuses a heading that is none of a version", () =>
    expect(() => changesIn("## Some day\n\nNo more geese.")).toThrowErrorMatchingInlineSnapshot(
      `[DataFault: data/CHANGELOG.md › ## Some day: must be "## version – yyyy-mm-dd"]`,
    ));
});

describe("data/CHANGELOG.md", () => {
  it("begins with the version of the dataset, and goes back from there", () => {
    const { version, date } = dataset.facts.card;
    expect(changes[0]).toMatchObject({ version, date });
    expect(changes.map((change) => change.date)).toEqual(
      changes
        .map((change) => change.date)
        .toSorted()
        .toReversed(),
    );
  });
});
