// The map by Vega-Lite: its usual embedding, compiled in the reader's browser, without the menu.
import embed from "vega-embed";
import { listed } from "participants";
import { feature } from "topojson-client";
import world from "world";
import { border, land, shade } from "./colours.mjs";

const shapes = feature(world, world.objects.countries).features;
embed(
  "#map",
  {
    width: 832,
    height: 400,
    padding: 0,
    background: border,
    data: { values: shapes.map((shape) => ({ ...shape, listed: listed.includes(shape.id) })) },
    projection: { type: "equalEarth" },
    mark: { type: "geoshape", stroke: border, strokeWidth: 0.6 },
    encoding: {
      color: { condition: { test: "datum.listed", value: shade }, value: land },
      tooltip: { field: "properties.name", type: "nominal" },
    },
    config: { view: { stroke: null } },
  },
  { actions: false },
);
