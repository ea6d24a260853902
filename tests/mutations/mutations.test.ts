// A fault that can no longer be made proves nothing: each still finds the one place that it changes, and a test to ask.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { forEach } from "../for-each.ts";
import { replaced } from "../project-copy.ts";
import { mutations } from "./mutations.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

describe("every fault", () => {
  it("can be made, in one place", () =>
    forEach(
      mutations,
      ({ kind }) => kind,
      ({ file, from, to }) => {
        const text = readFileSync(join(root, file), "utf8");
        expect(replaced(text, from, to)).not.toBe(text);
      },
    ));

  it("is of a kind of its own, and has a test to ask where its stage has some", () => {
    expect(new Set(mutations.map(({ kind }) => kind)).size).toBe(mutations.length);
    const tested = mutations.filter(({ stage }) => ["unit", "site", "browser"].includes(stage));
    expect(tested.filter(({ test }) => test === undefined || !existsSync(join(root, test)))).toEqual([]);
  });

  it("is one of at least thirty", () => expect(mutations.length).toBeGreaterThanOrEqual(30));
});
