// How to read the counts out of the reports that Vitest and Playwright write.
import { existsSync, readFileSync } from "node:fs";

/** How many tests passed, failed or were left out; `flaky`: how many of those that passed did so at the second try only. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
  flaky: number;
}

export const noTests: Tally = { passed: 0, failed: 0, skipped: 0, flaky: 0 };

/** The counts of one report; none when the report was never written. */
export function tallyOf(reportPath: string): Tally {
  if (!existsSync(reportPath)) return noTests;
  const report = JSON.parse(readFileSync(reportPath, "utf8")) as Record<string, unknown>;
  return "stats" in report ? fromPlaywright(report["stats"] as Counts) : fromVitest(report as Counts);
}

type Counts = Readonly<Record<string, number | undefined>>;

function fromVitest(report: Counts): Tally {
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0 } = report;
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests, flaky: 0 };
}

/** A browser on a busy machine may miss a moment: a test may pass at the second try, and is named then. */
function fromPlaywright({ expected = 0, unexpected = 0, flaky = 0, skipped = 0 }: Counts): Tally {
  return { passed: expected + flaky, failed: unexpected, skipped, flaky };
}

/** Counts of all stages together. */
export function sumOf(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, { passed, failed, skipped, flaky }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
      flaky: sum.flaky + flaky,
    }),
    noTests,
  );
}
