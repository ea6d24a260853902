// Versions are ordered as numbers, not as letters.
import { describe, expect, it } from "vitest";
import { releasesFrom, versionOrder } from "../../src/facts/version.ts";

describe(versionOrder, () => {
  it.each([
    ["1.9.0", "1.10.0"],
    ["0.9.9", "1.0.0"],
    ["1.0.9", "1.1.0"],
    ["2.0.0", "10.0.0"],
  ])("puts %s before %s", (earlier, later) => {
    expect(versionOrder(earlier, later)).toBeLessThan(0);
    expect(versionOrder(later, earlier)).toBeGreaterThan(0);
    expect(versionOrder(later, later)).toBe(0);
  });
});

const digest = "0".repeat(64);
const release = (version: string, folder = `v${version}`) => ({
  version,
  date: "2027-01-31",
  files: { [`embed/${folder}/told/index.html`]: digest },
});

describe(releasesFrom, () => {
  it("takes a record without any version, and one with two", () => {
    expect(releasesFrom([])).toEqual([]);
    expect(releasesFrom([release("1.10.0"), release("1.9.0")]).map(({ version }) => version)).toEqual([
      "1.10.0",
      "1.9.0",
    ]);
  });

  it("refuses versions in another order than newest first", () =>
    expect(() => releasesFrom([release("1.9.0"), release("1.10.0")])).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/releases.json › 1.9.0: must stand after "1.10.0": newest first]`,
    ));

  it("refuses a version twice", () =>
    expect(() => releasesFrom([release("1.0.0"), release("1.0.0")])).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/releases.json › 1.0.0 › version: "1.0.0" stands in the file twice; each version names one entry only]`,
    ));

  it("refuses a file in the folder of another version, or in none", () => {
    expect(() => releasesFrom([release("1.0.0", "v1.0.1")])).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/releases.json › 1.0.0 › files › embed/v1.0.1/told/index.html: lies in no folder of "v1.0.0"]`,
    );
    expect(() => releasesFrom([release("1.0.0", "latest")])).toThrowErrorMatchingInlineSnapshot(
      `[DataError: data/releases.json › 1.0.0 › files › embed/latest/told/index.html: the key must lie in a frozen folder]`,
    );
  });
});
