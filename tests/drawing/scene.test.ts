// Proves what every map of the site draws: standings, dots, names, contested lines, at the widths at which it is shown.
import { nameOf, participantsByName } from "../../src/facts/countries.ts";
import { describe, expect, it } from "vitest";
import { attributesOf, FILLS, lightColour, type Look } from "../../src/drawing/fills.ts";
import type { Scene } from "../../src/drawing/scene.ts";
import {
  embedScene,
  locatorScene,
  pageScene,
  panelParticipants,
  PANELS,
  regionScene,
  stageView,
} from "../../src/drawing/scenes.ts";
import { isParticipant, participantCodes } from "../../src/drawing/tiers.ts";
import { dataset } from "../../src/facts/dataset.ts";
import { statusShapes } from "../../src/geo/boundaries.ts";
import { view } from "../../src/geo/view.ts";
import { forEach } from "../for-each.ts";

const states = dataset.facts.parts
  .flatMap(({ steps }) => steps)
  .flatMap(({ id, stage }) => (stage.picture === "map" ? [{ id, state: stage }] : []));

/** Every scene of the story at the narrowest width of each kind of drawing, and of the widgets at theirs. */
const scenes: readonly { name: string; widthPx: number; scene: Scene }[] = [
  ...states.flatMap(({ id, state }) =>
    state.view === "world"
      ? [560, 551, 900].map((widthPx) => ({ name: id, widthPx, scene: pageScene(state, view("world"), widthPx) }))
      : [280, 520].map((widthPx) => ({ name: id, widthPx, scene: regionScene(state, stageView(state.view), widthPx) })),
  ),
  ...(["listed", "standings", "units"] as const).flatMap((fill) =>
    PANELS.flatMap((panel) =>
      [140, 256, 700].map((widthPx) => ({
        name: `${fill} ${panel}`,
        widthPx,
        scene: embedScene({ fill }, panel, widthPx),
      })),
    ),
  ),
];
const nameOfScene = ({ name, widthPx }: (typeof scenes)[number]) => `${name} at ${widthPx} px`;

const LETTER_PX = 6.8;
const HALF_LINE_PX = 6;

/** The box of a name and the middles of dots, in pixels of a drawing so wide. */
function pixels({ view: { width, height }, names, marks }: Scene, widthPx: number) {
  const heightPx = (widthPx * height) / width;
  const boxes = names.map(({ iso3, text, at, dxPx, dyPx, anchor }) => {
    const [x, y, long] = [(at.x * widthPx) / 100 + dxPx, (at.y * heightPx) / 100 + dyPx, text.length * LETTER_PX];
    const left = x - long * { start: 0, middle: 0.5, end: 1 }[anchor];
    return { iso3, left, right: left + long, top: y - HALF_LINE_PX, bottom: y + HALF_LINE_PX };
  });
  const dots = marks.map(({ iso3, at }) => ({ iso3, x: (at.x * widthPx) / 100, y: (at.y * heightPx) / 100 }));
  return { boxes, dots };
}

describe("every map", () => {
  it("keeps its names clear of dots, at the width for which they are placed and half as wide again", () =>
    forEach(scenes, nameOfScene, ({ scene, widthPx }) => {
      const covered = [widthPx, widthPx * 1.5].flatMap((wide) => {
        const { boxes, dots } = pixels(scene, wide);
        return boxes.flatMap((box) =>
          dots
            .filter(({ x, y }) => x > box.left && x < box.right && y > box.top && y < box.bottom)
            .map((dot) => `${box.iso3} over ${dot.iso3}`),
        );
      });
      expect(covered).toEqual([]);
    }));

  it("draws nothing over contested lines, and under their dots only what clears them", () =>
    forEach(scenes, nameOfScene, ({ scene }) => {
      const looks = scene.layers.map(({ look }) => look);
      if (looks.includes("contested")) expect(looks.slice(-2)).toEqual(["cleared", "contested"]);
    }));

  it("shades nobody with a place whose status is open", () =>
    forEach(scenes, nameOfScene, ({ scene }) => {
      const open = scene.layers.filter(({ iso3 }) => iso3 !== undefined && statusShapes.has(iso3));
      expect(open.filter(({ look }) => look !== "status")).toEqual([]);
    }));
});

describe(embedScene, () => {
  it("draws or marks each participant, by itself and as it stands", () => {
    const scene = embedScene({ fill: "listed" }, "world", 536);
    const full = (look: Look) => look === "full";
    const drawn = scene.layers.filter(({ look }) => full(look)).map(({ iso3 }) => iso3);
    const inset = panelParticipants("caribbean");
    const marked = [...scene.marks.filter(({ look }) => full(look)).map(({ iso3 }) => iso3), ...inset];
    expect([...new Set([...drawn, ...marked])].sort()).toEqual([...participantCodes].sort());
  });

  it("keeps dots of an enlarged part of the world where their places are", () =>
    forEach(
      PANELS.map((panel) => ({ panel, scene: embedScene({ fill: "standings" }, panel, 256) })),
      ({ panel }) => panel,
      ({ scene }) => {
        const far = scene.marks.filter(({ at, leader }) => leader && Math.hypot(at.x - leader.x, at.y - leader.y) > 3);
        expect(far.map(({ iso3 }) => iso3)).toEqual([]);
      },
    ));
});

describe(panelParticipants, () => {
  it("shares out all participants, each once, the islands of the Caribbean in a part of their own", () => {
    expect(PANELS.flatMap(panelParticipants).sort()).toEqual([...participantCodes].sort());
    expect(panelParticipants("caribbean")).toEqual(expect.arrayContaining(["BRB", "CUW", "TCA"]));
  });
});

describe(locatorScene, () => {
  const locatorOf = (iso3: string) => locatorScene(iso3, 320, { iso3, text: nameOf(iso3) }, true);

  it("fills each country alone, as a shape or as a dot", () =>
    forEach(participantsByName, String, (iso3) => {
      const { layers, marks } = locatorOf(iso3);
      expect([...layers, ...marks].filter(({ look }) => look === "full").length).toBeGreaterThan(0);
      expect(marks.filter((mark) => mark.iso3 !== iso3)).toEqual([]);
    }));

  it("names the place itself first, then neighbours that have room for their names", () => {
    const names = locatorOf("GHA").names.map(({ text }) => text);
    expect(names[0]).toBe(nameOf("GHA"));
    expect(names).toContain(nameOf("BFA"));
  });

  it("writes no neighbour's name over another country: Andorra has no room beside Spain", () =>
    expect(locatorOf("ESP").names.map(({ iso3 }) => iso3)).not.toContain("AND"));

  it("shades neighbours that took part, and no area of open status", () => {
    const looks = (iso3: string) => locatorOf(iso3).layers.map(({ look }) => look);
    expect(looks("GHA")).toContain("pale");
    expect(looks("MAR")).toContain("status");
    expect(looks("SRB")).toContain("status");
  });
});

describe("fills.css", () => {
  it("has a rule for everything that a map draws, in the colours of the tokens", () => {
    const looks: readonly Look[] = [...FILLS, "ring", "specks", "tint", "cleared", "contested", "leader"];
    forEach(looks, String, (look) =>
      expect(attributesOf(look)).toMatch(/^fill="[^"]+" stroke="#[0-9a-f]{6}" stroke-width="/),
    );
    expect(attributesOf("full")).toContain(lightColour("listed"));
  });

  it("keeps the widths of lines at every scale", () => {
    expect(attributesOf("linked", 2)).toBe(attributesOf("linked").replace('"1.1"', '"2.2"').replace('"4 2"', '"8 4"'));
  });

  it("knows a country that is named but not on the list", () => {
    const { layers } = pageScene({ fill: "highlight", outline: ["AFG", "PAK"] }, view("world"), 560);
    const lookOf = (code: string) => layers.find(({ iso3 }) => iso3 === code)?.look;
    expect([isParticipant("AFG"), lookOf("AFG"), lookOf("PAK")]).toEqual([false, "linked", "framed"]);
  });
});
