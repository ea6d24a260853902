// Proves that on small screens every participant is marked in one part of the world and in one only.
import { describe, expect, it } from "vitest";
import { panelParticipants, type PanelRegion } from "../../src/drawing/panels.ts";
import { participantCodes } from "../../src/drawing/tiers.ts";

const regions: readonly PanelRegion[] = ["europe", "asia", "americas", "africa", "caribbean"];

describe(panelParticipants, () => {
  it("shares out all participants, each once", () => {
    const shared = regions.flatMap((region) => panelParticipants(region));
    expect([...shared].sort()).toEqual([...participantCodes].sort());
  });

  it("gives the islands of the Caribbean a part of their own", () => {
    expect(panelParticipants("caribbean")).toEqual(expect.arrayContaining(["BRB", "CUW", "TCA"]));
  });
});
