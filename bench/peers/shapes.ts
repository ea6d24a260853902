// Knows which of the 119 have a shape in the data that a library draws, and which of these an eye could see.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import participantsFile from "../../data/participants.json" with { type: "json" };
import type { Library, Resolution } from "./libraries.ts";

const { items: participants } = participantsFile;

const fromBench = createRequire(new URL("../package.json", import.meta.url));

interface World {
  readonly objects: { readonly countries: { readonly geometries: readonly { readonly id?: string | number }[] } };
}

/** The file with a library's shapes. */
export function shapesFile({ ownShapes }: Library, resolution: Resolution): string {
  return fromBench.resolve(
    ownShapes === undefined
      ? `world-atlas/countries-${resolution}m.json`
      : `${ownShapes}/dist/world_${resolution}m.json`,
  );
}

/** Those of the 119, by name, that have no shape at this resolution, so that a reader cannot find them. */
export function missingIn(library: Library, resolution: Resolution): string[] {
  const { objects } = JSON.parse(readFileSync(shapesFile(library, resolution), "utf8")) as World;
  const drawn = new Set(objects.countries.geometries.map(({ id }) => String(id ?? "")));
  return participants
    .filter(({ iso3, isoNumeric }) => !drawn.has(isoNumeric) && !drawn.has(iso3))
    .map(({ nameListed }) => nameListed);
}
