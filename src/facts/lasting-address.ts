// Knows the lasting address of the files that are being made: only a build that freezes a version has one.
import { absoluteAddressOf } from "./address.ts";
import { frozenFolder, frozenVersion } from "./frozen-version.ts";

/** Beside which file those of this build will stand for good; null for files that a later version may replace. */
export function lastingDataAddress(): string | null {
  return frozenVersion === null ? null : absoluteAddressOf(`${frozenFolder("data", frozenVersion)}README.md`);
}
