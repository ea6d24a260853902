// The map by Highcharts Maps: its map module and nothing else, without animation.
import Highcharts from "highcharts/esm/highmaps.js";
import { listed } from "participants";
import world from "world";
import { border, land, shade } from "./colours.mjs";

const names = world.objects.countries.geometries
  .filter(({ id }) => listed.includes(id))
  .map(({ properties }) => properties.name);
Highcharts.mapChart("map", {
  chart: { map: world, animation: false, backgroundColor: border },
  title: { text: "" },
  credits: { enabled: false },
  legend: { enabled: false },
  accessibility: { enabled: false },
  tooltip: { headerFormat: "", pointFormat: "{point.name}" },
  series: [
    {
      animation: false,
      joinBy: "name",
      keys: ["name"],
      data: names.map((name) => ({ name, color: shade, value: 1 })),
      allAreas: true,
      nullColor: land,
      borderColor: border,
      borderWidth: 0.6,
    },
  ],
});
