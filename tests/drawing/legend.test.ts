// Proves that the key to a map explains what the map shows and names whom small screens cannot label.
import { describe, expect, it } from "vitest";
import { legendOf } from "../../src/drawing/legend.ts";
import { dataset } from "../../src/facts/dataset.ts";
import type { MapState } from "../../src/facts/story.ts";

const states = dataset.facts.parts
  .flatMap(({ steps }) => steps)
  .flatMap(({ id, stage }) => (stage.picture === "map" ? [[id, stage] as const] : []));

describe(legendOf, () => {
  it.each(states)("has each key once for the step %s", (_, state) => {
    const paints = legendOf(state).map(({ look }) => look);
    expect(new Set(paints).size).toBe(paints.length);
  });

  it.each(states.filter(([, { view }]) => view === "world"))(
    "explains the pattern of open status and names every label of the step %s",
    (_, state: MapState) => {
      const entries = legendOf(state);
      expect(entries.map(({ look }) => look)).toContain("status");
      const names = entries.flatMap(({ names: own }) => own?.split(", ") ?? []).sort();
      expect(names).toEqual(state.labels.map((iso3) => dataset.texts.countries[iso3]?.name).sort());
    },
  );
});
