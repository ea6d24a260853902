// The map by d3-geo: paths with native titles, as most newsroom templates write it.
import { geoEqualEarth, geoPath } from "d3-geo";
import { select } from "d3-selection";
import { listed } from "participants";
import { feature, mesh } from "topojson-client";
import world from "world";
import { border, land, shade } from "./colours.mjs";

const [width, height] = [832, 400];
const shapes = feature(world, world.objects.countries);
const path = geoPath(geoEqualEarth().fitSize([width, height], shapes));
const svg = select("#map").append("svg").attr("viewBox", [0, 0, width, height]);
svg
  .selectAll("path")
  .data(shapes.features)
  .join("path")
  .attr("d", path)
  .attr("fill", ({ id }) => (listed.includes(id) ? shade : land))
  .append("title")
  .text(({ properties }) => properties.name);
svg
  .append("path")
  .attr("d", path(mesh(world, world.objects.countries, (a, b) => a !== b)))
  .attr("fill", "none")
  .attr("stroke", border)
  .attr("stroke-width", 0.6);
