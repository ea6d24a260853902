// Which widgets are tried on the hosts, and where each is served.
import { existsSync, globSync } from "node:fs";
import { dirname, join } from "node:path";
import { dist } from "../../built-site.ts";

/** A page to embed. The fixture is one that the tests serve themselves, all others stand in dist/. */
export interface Widget {
  readonly name: string;
  /** Address below the server's, e.g. "embed/participants/". */
  readonly path: string;
  readonly isFixture: boolean;
}

export const fixture: Widget = { name: "fixture", path: "embed/countries/fixture/", isFixture: true };

/** What WIDGETS names, "participants,countries/bra" or "all"; else the flagship. */
export const widgets: readonly Widget[] = namesIn(process.env["WIDGETS"] ?? "participants").map(built);

function namesIn(wanted: string): string[] {
  if (wanted === "all")
    return globSync("**/index.html", { cwd: join(dist, "embed") })
      .map(dirname)
      .sort();
  const names = wanted.split(",");
  const missing = names.filter((name) => !existsSync(join(dist, "embed", name, "index.html")));
  if (missing.length > 0) throw new Error(`dist/embed/ has no ${missing.join(", ")}`);
  return names;
}

/** A widget of the built site, by its name below /embed/. */
export function built(name: string): Widget {
  return { name, path: `embed/${name}/`, isFixture: false };
}
