// Knows the versions of this dataset, newest first, and when something was last corrected. Knows no change.
import { type Change, changesIn } from "./changes-in.ts";
import { changelog } from "./documents.ts";

/** The versions of this dataset. */
export const changes: readonly Change[] = changesIn(changelog);

/** The newest version that corrects what an earlier one said; undefined while nothing was corrected. */
export const lastCorrection: Change | undefined = changes.find(({ corrects }) => corrects);
