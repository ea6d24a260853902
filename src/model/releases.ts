// Knows which frozen versions there are. Knows nothing of what is in them.
import file from "../../data/releases.json" with { type: "json" };
import { parseFile } from "../schema/parse-file.ts";
import { type Release, Releases } from "../schema/release.ts";

/** Every frozen version, newest first; none before the first release. */
export const releases: readonly Release[] = parseFile(Releases, "data/releases.json", file);
