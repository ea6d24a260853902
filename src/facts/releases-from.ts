// Knows how the record of frozen versions is checked: newest first, every file in a folder of its version. Knows none.
import { DataFault, faultLine, parseFile } from "./parse-file.ts";
import { type Release, Releases } from "./release.ts";
import { versionOrder } from "./version-order.ts";

const FILE = "data/releases.json";

/** The record of frozen versions, checked. @throws DataFault naming the entry that is out of place. */
export function releasesFrom(raw: unknown): readonly Release[] {
  const parsed = parseFile(Releases, FILE, raw);
  const faults = parsed.flatMap((release, index) => [
    ...orderFault(release, parsed[index + 1]),
    ...strayFiles(release),
  ]);
  if (faults.length > 0) throw new DataFault(faults.join("\n"));
  return parsed;
}

function orderFault({ version }: Release, next: Release | undefined): string[] {
  if (next === undefined || versionOrder(version, next.version) > 0) return [];
  return [faultLine(FILE, [version], `must stand after "${next.version}": newest first`)];
}

function strayFiles({ version, files }: Release): string[] {
  const strays = Object.keys(files).filter((path) => path.split("/")[1] !== `v${version}`);
  return strays.map((path) => faultLine(FILE, [version, "files", path], `lies in no folder of "v${version}"`));
}
