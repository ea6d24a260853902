// Knows how a frozen version is recorded. Knows no version.
import { z } from "zod";
import { CalendarDay } from "./calendar.ts";
import { uniqueList } from "./unique.ts";

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
