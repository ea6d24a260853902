// Picking stages by name never silently picks none, and stages run at once only where none needs what another makes.
import { setImmediate as turn } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { chosenStages, runStages, stages } from "../../scripts/stages.ts";

const namesOf = (...words: string[]) => chosenStages(words).chosen.map(({ name }) => name);

describe(chosenStages, () => {
  it("runs every stage when none is named", () =>
    expect(namesOf().toSorted()).toEqual(["browser", "build", "lint", "site", "types", "unit"]));

  it("keeps the order whatever the order asked for", () =>
    expect(namesOf("--only", "site,unit")).toEqual(["unit", "site"]));

  it("hands further words on to the tools", () =>
    expect(chosenStages(["--only", "unit", "tests/model"]).rest).toEqual(["tests/model"]));

  it("samples unless all is asked for", () => {
    expect(chosenStages(["--only", "unit"]).full).toBe(false);
    expect(chosenStages(["--full", "--only", "unit", "tests/model"])).toMatchObject({
      full: true,
      rest: ["tests/model"],
    });
    expect(chosenStages(["--full"]).chosen).toBe(stages);
  });

  it("refuses a stage that is not there", () =>
    expect(() => chosenStages(["--only", "unti"])).toThrow(
      `No stage called “unti”: there are ${stages.map(({ name }) => name).join(", ")}.`,
    ));
});

describe(runStages, () => {
  /** What began and ended, in order; each stage takes a turn, and those named fail. */
  async function trace(atOnce: number, failing: readonly string[] = [], names = namesOf()) {
    const seen: string[] = [];
    const { chosen } = chosenStages(["--only", names.join(",")]);
    const outcomes = await runStages(chosen, atOnce, async ({ name }) => {
      seen.push(`+${name}`);
      await turn();
      seen.push(`-${name}`);
      return !failing.includes(name);
    });
    return { seen, outcomes: Object.fromEntries(outcomes) };
  }

  it("starts what reads the site when the build is there, and all else at once", async () => {
    const { seen } = await trace(6);
    expect(seen.slice(0, 4).toSorted()).toEqual(["+build", "+lint", "+types", "+unit"]);
    for (const name of ["+browser", "+site"]) expect(seen.indexOf(name)).toBeGreaterThan(seen.indexOf("-build"));
  });

  it.each([1, 2])("never runs more than %i at once", async (atOnce) => {
    const { seen } = await trace(atOnce);
    const running = seen.map((_, end) => seen.slice(0, end + 1).reduce((sum, at) => sum + (at[0] === "+" ? 1 : -1), 0));
    expect(Math.max(...running)).toBe(atOnce);
    expect(seen).toHaveLength(2 * stages.length);
  });

  it("leaves out what needs a build that failed, and tells of all else", async () => {
    const { outcomes } = await trace(2, ["build", "lint"]);
    expect(outcomes).toEqual({
      build: "failed",
      browser: "left out",
      types: "passed",
      lint: "failed",
      unit: "passed",
      site: "left out",
    });
  });

  it("waits for no build where none was asked for", async () =>
    expect((await trace(2, [], ["site"])).outcomes).toEqual({ site: "passed" }));
});
