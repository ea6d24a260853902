// Versions of the dataset: its title and terms, and the record of permanent versions.
import { z } from "zod";
import { CalendarDay, uniqueList, WebAddress } from "./fields.ts";
import { formatError, parseFile, refuse } from "./parse-file.ts";

/** Three numbers; what stands at such an address never changes. */
export const VersionNumber = z
  .string()
  .regex(/^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}$/, 'must be a semantic version of three numbers, e.g. "1.0.0"')
  .meta({ description: "Semantic version of three numbers." });

/** A path below public/ that carries its version, such as "embed/v1.0.0/told/index.html". */
const FrozenPath = z.string().regex(/^(?:data|embed|oembed)\/v\d+\.\d+\.\d+\/[\w./-]+$/, "must lie in a frozen folder");

/** One frozen version: what `npm run release` wrote, so that nobody can change it unseen. */
export const Release = z.strictObject({
  version: VersionNumber,
  date: CalendarDay.meta({ description: "Day of the version, as data/dataset.json had it." }),
  files: z
    .record(FrozenPath, z.string().regex(/^[0-9a-f]{64}$/, "must be a SHA-256 in hexadecimal"))
    .meta({ description: "SHA-256 of each frozen file, by its path below public/." }),
});
export type Release = z.output<typeof Release>;

/** The whole of data/releases.json, newest first; written by `npm run release` and never by hand. */
export const Releases = uniqueList(Release, "version").meta({ description: "Frozen versions, newest first." });
export type Releases = z.output<typeof Releases>;

/** Title, version and terms of the dataset: the one place from which pages, files and citations take them. */
export const DatasetCard = z.strictObject({
  title: z.string().min(1).meta({ description: "Title of the dataset." }),
  version: VersionNumber.meta({
    description: "Version, semantic: a fact corrected raises the second number, a word the third.",
  }),
  date: CalendarDay.meta({ description: "Day of this version. No clock is ever read." }),
  licence: z.literal("CC-BY-4.0").meta({ description: "SPDX name of the licence of our compilation and words." }),
  licenceAddress: WebAddress.meta({ description: "Where the licence stands." }),
  publisher: z.string().min(1).meta({ description: "Who publishes the site and the dataset." }),
  contact: z
    .union([z.email(), WebAddress], "must be an e-mail address, an address that begins with https://, or null")
    .nullable()
    .meta({ description: "Address for corrections and removal; null while there is none: no release then." }),
});
export type DatasetCard = z.output<typeof DatasetCard>;

/** Below zero when `one` is older than `other`, above zero when it is newer: by numbers, so 1.10.0 follows 1.9.0. */
export function versionOrder(one: string, other: string): number {
  const [left, right] = [numbersOf(one), numbersOf(other)];
  return left.map((number, index) => number - (right[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

function numbersOf(version: string): number[] {
  return version.split(".").map(Number);
}

const FILE = "data/releases.json";

/** The record of frozen versions, checked. @throws DataError naming the entry that is out of place. */
export function releasesFrom(raw: unknown): readonly Release[] {
  const parsed = parseFile(Releases, FILE, raw);
  refuse(parsed.flatMap((release, index) => [...orderError(release, parsed[index + 1]), ...strayFiles(release)]));
  return parsed;
}

function orderError({ version }: Release, next: Release | undefined): string[] {
  if (next === undefined || versionOrder(version, next.version) > 0) return [];
  return [formatError(FILE, [version], `must stand after "${next.version}": newest first`)];
}

function strayFiles({ version, files }: Release): string[] {
  const strays = Object.keys(files).filter((path) => path.split("/")[1] !== `v${version}`);
  return strays.map((path) => formatError(FILE, [version, "files", path], `lies in no folder of "v${version}"`));
}
