// A build which is broken off – by a person, by the system, for want of room – leaves no half site behind.
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keepPages, type ProjectCopy } from "../project-copy.ts";
import { everything } from "../scope.ts";
import { build, copyWithSite, publishedSite, start, workFolders } from "./build-copy.ts";

/** Enough to be at work on for a while: how a build ends does not depend on how much it builds. */
const FEW_PAGES = ["data"];

let copy: ProjectCopy;
let before: Record<string, string>;
beforeEach(() => {
  copy = copyWithSite("broken-off");
  keepPages(copy, FEW_PAGES);
  before = publishedSite(copy);
});
afterEach(() => copy.remove());

/** Starts a build and waits until it writes. */
async function buildAtWork() {
  const { child, ended } = start(copy, process.execPath, "scripts/build.ts");
  while (workFolders(copy).length === 0) {
    if (child.exitCode !== null) throw new Error((await ended).said);
    await pause(20);
  }
  return { pid: child.pid ?? 0, ended };
}

describe("a build that is asked to stop", () => {
  const signals = [
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const;

  it.each(everything ? signals : signals.slice(0, 1))(
    "by %s says so, tidies up and leaves dist/ as it was",
    async (signal, code) => {
      const { pid, ended } = await buildAtWork();
      process.kill(pid, signal);
      expect(await ended).toMatchObject({ code, said: "Build stopped; dist/ is as it was." });
      expect([publishedSite(copy), workFolders(copy)]).toEqual([before, []]);
    },
  );
});

describe("a build that is killed", () => {
  it("leaves dist/ as it was, and the next one clears away what it left", async () => {
    const { pid, ended } = await buildAtWork();
    process.kill(-pid, "SIGKILL");
    expect((await ended).signal).toBe("SIGKILL");
    expect(publishedSite(copy)).toEqual(before);
    copy.write("data/units.json", "[,]");
    expect((await build(copy)).code).toBe(1);
    expect([publishedSite(copy), workFolders(copy)]).toEqual([before, []]);
  });
});

describe("a build that may not write on", () => {
  it("fails and leaves dist/ as it was", async () => {
    const limited = 'ulimit -f 200; exec "$0" scripts/build.ts';
    const { code, signal } = await start(copy, "sh", "-c", limited, process.execPath).ended;
    expect(code === 0 && signal === null).toBe(false);
    expect(publishedSite(copy)).toEqual(before);
    expect(workFolders(copy)).toEqual([]);
  });
});
