// The map by Observable Plot: one geo mark, names as titles.
import { geo, plot } from "@observablehq/plot";
import { listed } from "participants";
import { feature } from "topojson-client";
import world from "world";
import { border, land, shade } from "./colours.mjs";

document.getElementById("map").append(
  plot({
    width: 832,
    height: 400,
    projection: "equal-earth",
    marks: [
      geo(feature(world, world.objects.countries), {
        fill: ({ id }) => (listed.includes(id) ? shade : land),
        stroke: border,
        strokeWidth: 0.6,
        title: ({ properties }) => properties.name,
      }),
    ],
  }),
);
