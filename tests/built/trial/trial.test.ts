// A version can be released, the site stands below a sub-path, and a build elsewhere makes the same: all tried on one
// copy of the project, since a build is dear. The copy is released and built by the real scripts; a short run releases it
// with the pages alone that a release keeps.
import { afterAll, beforeAll } from "vitest";
import type { ProjectCopy } from "../../project-copy.ts";
import { everything } from "../../scope.ts";
import { tellsOfRelease } from "./release.ts";
import { isBuiltAlike } from "./same-bytes.ts";
import { staysBelowBase } from "./sub-path.ts";
import {
  commitTested,
  run,
  type Said,
  trialCopy,
  VERSION,
  withAllPages,
  withoutUnfrozenPages,
} from "./trial-release.ts";

let trial: { copy: ProjectCopy; released: Said };

beforeAll(async () => {
  const copy = trialCopy();
  if (!everything) withoutUnfrozenPages(copy);
  commitTested(copy);
  const released = await run(copy, "release.ts", VERSION);
  withAllPages(copy);
  const built = await run(copy, "build.ts");
  trial = { copy, released };
  if (released.code !== 0 || built.code !== 0) throw new Error(`${released.text}\n${built.text}`);
}, 600_000);

afterAll(() => trial.copy.remove());

tellsOfRelease(() => trial);
staysBelowBase(() => trial);
isBuiltAlike(() => trial);
