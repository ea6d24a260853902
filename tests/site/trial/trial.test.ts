// Knows that a version can be released, and that the site stands below a sub-path: tried for both on one copy of the
// project, since a build is dear. The copy is released and built by the real scripts.
import { afterAll, beforeAll } from "vitest";
import type { ProjectCopy } from "../../project-copy.ts";
import { tellsOfRelease } from "./release.ts";
import { staysBelowBase } from "./sub-path.ts";
import { run, type Said, trialCopy, VERSION } from "./trial-release.ts";

let trial: { copy: ProjectCopy; released: Said };

beforeAll(async () => {
  const copy = trialCopy();
  const released = await run(copy, "release.ts", VERSION);
  const built = await run(copy, "build.ts");
  trial = { copy, released };
  if (released.code !== 0 || built.code !== 0) throw new Error(`${released.text}\n${built.text}`);
}, 600_000);

afterAll(() => trial.copy.remove());

tellsOfRelease(() => trial);
staysBelowBase(() => trial);
