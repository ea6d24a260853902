// Which pictures of the story can be taken as a widget, and opened with what.
import { describe, expect, it } from "vitest";
import { dataset } from "../../src/facts/dataset.ts";
import { builderPath, widgetOfStage } from "../../src/site/widget-choice.ts";
import { widgetNamed } from "../../src/facts/widgets.ts";
import type { MapState } from "../../src/facts/story.ts";

const map = (more: Partial<MapState>): MapState => ({
  picture: "map",
  view: "world",
  fill: "listed",
  highlight: [],
  outline: [],
  labels: [],
  areas: [],
  ...more,
});
const steps = dataset.facts.parts.flatMap((part) => part.steps);

describe(widgetOfStage, () => {
  it.each([
    ["listed", "participants"],
    ["named", "told"],
    ["told", "told"],
    ["own-count", "told"],
    ["standings", "told"],
    ["units", "units"],
    ["campaigns", "units"],
  ] as const)("shows a map filled by %s as the widget %s", (fill, widget) =>
    expect(widgetOfStage(map({ fill }))).toEqual({ widget, region: "world" }),
  );

  it.each(["listed", "named", "told", "own-count", "standings"] as const)(
    "shows squares filled by %s as the widget of squares",
    (fill) => expect(widgetOfStage({ picture: "squares", fill })).toEqual({ widget: "squares" }),
  );

  it.each([
    ["southern-asia", "asia"],
    ["west-africa", "africa"],
    ["latin-america", "americas"],
    ["atlantic-mediterranean", "world"],
  ] as const)("opens a map of %s with %s", (view, region) =>
    expect(widgetOfStage(map({ view }))).toEqual({ widget: "participants", region }),
  );

  it("points out a country that stands alone", () =>
    expect(widgetOfStage(map({ view: "southern-asia", fill: "highlight", highlight: ["MMR"] }))).toEqual({
      widget: "told",
      region: "asia",
      highlight: "MMR",
    }));

  it.each([
    ["several countries", { highlight: ["ESP", "MLI"] }],
    ["a country with others outlined", { highlight: ["BRA"], outline: ["PAK"] }],
    ["countries that are only outlined", { outline: ["IND"] }],
    ["a tinted area", { highlight: ["PER"], areas: ["central-america"] }],
    ["no country", {}],
  ] satisfies [string, Partial<MapState>][])("has no widget for a map of %s", (_, more) =>
    expect(widgetOfStage(map({ fill: "highlight", ...more }))).toBeNull(),
  );

  it("shows pictures of counts as the widget of numbers, and no others", () => {
    const of = (picture: "dots" | "dots-and-area" | "arrests" | "placed" | "grid" | "words") =>
      widgetOfStage({ picture })?.widget ?? null;
    expect([of("dots"), of("dots-and-area"), of("arrests")]).toEqual(["numbers", "numbers", "numbers"]);
    expect([of("placed"), of("grid"), of("words")]).toEqual([null, null, null]);
  });

  it("names a widget that there is, for every step of the story that it names one for", () => {
    const found = steps.flatMap(({ stage }) => widgetOfStage(stage) ?? []);
    expect(found.length).toBeGreaterThan(8);
    expect(found.filter(({ widget }) => widgetNamed(widget) === undefined)).toEqual([]);
  });

  it("has no widget for a step that tells a case in words only", () => {
    const hidden = dataset.facts.cases.filter(({ locator }) => locator === "none").map(({ id }) => id);
    const telling = steps.filter(({ cases }) => cases.some((id) => hidden.includes(id)));
    expect(telling.length).toBeGreaterThan(0);
    expect(telling.filter(({ stage }) => widgetOfStage(stage) !== null)).toEqual([]);
  });
});

describe(builderPath, () => {
  it("writes only what differs from the default", () => {
    expect(builderPath({ widget: "countries/mli" })).toBe("/widgets/?widget=countries/mli");
    expect(builderPath({ widget: "told", region: "world" })).toBe("/widgets/?widget=told");
    expect(builderPath({ widget: "told", region: "asia", highlight: "MMR" })).toBe(
      "/widgets/?widget=told;region=asia;highlight=MMR",
    );
  });
});
