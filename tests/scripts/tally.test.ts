// How the last line of `npm test` comes to its numbers.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { noTests, sumOf, tallyOf } from "../../scripts/tally.ts";

const folder = mkdtempSync(join(tmpdir(), "tally-"));
afterAll(() => rmSync(folder, { recursive: true }));

function report(content: object): string {
  const path = join(folder, "report.json");
  writeFileSync(path, JSON.stringify(content));
  return path;
}

describe(tallyOf, () => {
  it("reads a report of Vitest", () =>
    expect(tallyOf(report({ numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 }))).toEqual({
      passed: 5,
      failed: 1,
      skipped: 3,
      flaky: 0,
    }));

  it("reads a report of Playwright and counts a test that passed at the second try only", () =>
    expect(tallyOf(report({ stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 0 } }))).toEqual({
      passed: 8,
      failed: 1,
      skipped: 0,
      flaky: 1,
    }));

  it("counts nothing where no report was written", () =>
    expect(tallyOf(join(folder, "missing.json"))).toEqual(noTests));
});

describe(sumOf, () => {
  it("adds stage to stage", () => {
    const one = { passed: 1, failed: 2, skipped: 3, flaky: 4 };
    expect(sumOf([one, one])).toEqual({ passed: 2, failed: 4, skipped: 6, flaky: 8 });
  });
});
