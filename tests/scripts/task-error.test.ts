// A failure with a known cause is told in a sentence, and that no other loses its stack.
import { describe, expect, it } from "vitest";
import { failureText, TaskError } from "../../scripts/task-error.ts";
import { DataError } from "../../src/facts/parse-file.ts";

describe(failureText, () => {
  it("tells of a full disk in one sentence, whether Astro met it or we did", () => {
    const sentence = "There is no room left on the disk; nothing that was published has changed.";
    expect(failureText(new TaskError("Astro could not build the site:\nENOSPC: no space left on device, write"))).toBe(
      sentence,
    );
    expect(failureText(new Error("ENOSPC: no space left on device, write 'dist-next-1/index.html.br'"))).toBe(sentence);
  });

  it("tells a fault in the data and one of Astro's without a stack", () => {
    expect(failureText(new DataError("data/x.json › a: b"))).toBe("data/x.json › a: b");
    expect(failureText(new TaskError("Astro could not build the site:\nno such page"))).not.toContain(" at ");
  });

  it("hands on what nobody foresaw as it is", () => {
    const bug = new TypeError("a bug");
    expect(failureText(bug)).toBe(bug);
  });
});
