// Knows the parts into which small screens cut the world, and who is marked in which. Knows no paint.
import { labelPlace, viewFrame } from "./map-frame.ts";
import { participantsIn } from "./tiers.ts";

/** Parts of the world that are shown side by side where the whole would be too small. */
export type PanelRegion = "europe" | "asia" | "americas" | "africa" | "caribbean";

/** The participants that a panel marks: each in one panel only. */
export function panelParticipants(region: PanelRegion): string[] {
  if (region === "caribbean") return participantsIn("americas").filter(inCaribbean);
  return participantsIn(region).filter((iso3) => !inCaribbean(iso3));
}

const caribbean = viewFrame("caribbean");

function inCaribbean(iso3: string): boolean {
  const { x, y } = labelPlace(iso3, caribbean);
  return x > 0 && x < 100 && y > 0 && y < 100;
}
