// Knows that `--only` picks stages by name and never silently none. Runs no stage.
import { describe, expect, it } from "vitest";
import { chosenStages, stages } from "../../scripts/stages.ts";

const namesOf = (...words: string[]) => chosenStages(words).chosen.map(({ name }) => name);

describe(chosenStages, () => {
  it("runs every stage when none is named", () => expect(chosenStages([]).chosen).toBe(stages));

  it("builds before anything reads the site", () =>
    expect(namesOf()).toEqual(["types", "lint", "unit", "build", "site", "browser"]));

  it("keeps the order whatever the order asked for", () =>
    expect(namesOf("--only", "site,unit")).toEqual(["unit", "site"]));

  it("hands further words on to the tools", () =>
    expect(chosenStages(["--only", "unit", "tests/model"]).rest).toEqual(["tests/model"]));

  it("refuses a stage that is not there", () =>
    expect(() => chosenStages(["--only", "unti"])).toThrowErrorMatchingInlineSnapshot(
      `[Error: No stage called “unti”: there are types, lint, unit, build, site, browser.]`,
    ));
});
