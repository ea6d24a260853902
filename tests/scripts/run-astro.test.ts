// How lines of Astro's log are told apart.
import { describe, expect, it } from "vitest";
import { sortLine, type AstroLog } from "../../scripts/run-astro.ts";

function sorted(...lines: string[]): AstroLog {
  const log: AstroLog = { warnings: [], errors: [], loose: [] };
  for (const line of lines) sortLine(log, line);
  return log;
}

const line = (level: string, message: string) => JSON.stringify({ level, message, label: "build" });

describe(sortLine, () => {
  it("parts warnings from errors and forgets the small talk", () =>
    expect(sorted(line("info", "fine"), line("warn", "hm"), line("error", "no"))).toEqual({
      warnings: ["hm"],
      errors: ["no"],
      loose: [],
    }));

  it("keeps what is no log line, even if it looks like one", () =>
    expect(sorted("printed by a page", "{ not json", '{"a":1}').loose).toHaveLength(3));

  it("tells a fault in the data without its stack", () =>
    expect(sorted(line("error", "DataError: data/x.json › a: b\n    at parseFile (x.ts:1:1)")).errors).toEqual([
      "data/x.json › a: b",
    ]));
});
