// Knows how each map becomes a folder that a static host could serve: bundled, minified, pressed. Knows no time.
import { cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import participantsFile from "../../data/participants.json" with { type: "json" };
import { compressFolder } from "../../scripts/compress.ts";
import { floorPage } from "./floor.ts";
import { LIBRARIES, type Library, type Resolution, RESOLUTIONS } from "./libraries.ts";
import { shapesFile } from "./shapes.ts";

const { items: participants } = participantsFile;

const BENCH = join(import.meta.dirname, "..");

/** A map that stands ready: its name and its folder below the root. */
export interface Peer {
  readonly name: string;
  readonly folder: string;
  readonly library?: Library;
  readonly resolution?: Resolution;
}

/** Writes every peer, and the floor, into a folder of its own below `root`. */
export async function buildPeers(root: string): Promise<Peer[]> {
  const data = join(root, "participants.json");
  await writeFile(
    data,
    JSON.stringify({
      listed: participants.map(({ isoNumeric }) => isoNumeric),
      iso3: participants.map(({ iso3 }) => iso3),
      names: participants.map(({ nameListed }) => nameListed),
    }),
  );
  const peers: Peer[] = [{ name: "floor", folder: "floor" }];
  await write(join(root, "floor"), await floorPage());
  for (const library of LIBRARIES)
    for (const resolution of RESOLUTIONS) {
      const folder = `${library.chart}-${resolution}m`;
      await bundle(join(root, folder), library, resolution, data);
      peers.push({ name: `${library.name} ${resolution}m`, folder, library, resolution });
    }
  await compressFolder(root);
  return peers;
}

async function bundle(folder: string, library: Library, resolution: Resolution, data: string): Promise<void> {
  const world = library.ownShapes ? join(folder, "world.json") : shapesFile(library, resolution);
  await mkdir(folder, { recursive: true });
  if (library.ownShapes) {
    await writeFile(world, JSON.stringify({ resolution }));
    await cp(shapesFile(library, resolution), join(folder, `world_${resolution}m.json`));
  }
  await build({
    entryPoints: [join(BENCH, "charts", `${library.chart}.mjs`)],
    outfile: join(folder, "chart.js"),
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2020",
    charset: "utf8",
    legalComments: "none",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
    alias: { participants: data, world },
  });
  await write(folder, chartPage);
}

async function write(folder: string, page: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "index.html"), page);
}

/** The page around every library's map: what ours says, a box of the right size, one script, styles inside. */
const chartPage = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>119 countries and territories took part in Operation Liberterra III</title>
<link rel="icon" href="data:,">
<style>
body { margin: 1rem; background: #faf8f3; color: #1a1d21; font: 13px/1.35 system-ui, sans-serif; }
h1 { font: 600 1.5rem/1.18 Georgia, serif; margin: 0 0 .625rem; }
#map { width: 832px; height: 400px; background: #faf8f3; }
.leaflet-pane, .leaflet-pane svg, .leaflet-tooltip { position: absolute; left: 0; top: 0; }
.leaflet-container { position: relative; overflow: hidden; }
.leaflet-tooltip-pane { z-index: 650; }
.leaflet-tooltip { background: #fff; padding: 6px; white-space: nowrap; pointer-events: none; }
.leaflet-control-container { display: none; }
</style>
<h1>119 countries and territories took part in Operation Liberterra III</h1>
<div id="map"></div>
<p>Source: INTERPOL, 26 January 2026. Initial reporting. Independent of INTERPOL.</p>
<script src="chart.js"></script>
</html>
`;
