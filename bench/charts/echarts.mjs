// The map by ECharts: only the map chart, the tooltip and the canvas renderer, without animation.
import { MapChart } from "echarts/charts";
import { TooltipComponent } from "echarts/components";
import { init, registerMap, use } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { listed } from "participants";
import { feature } from "topojson-client";
import world from "world";
import { border, land, shade } from "./colours.mjs";

use([MapChart, TooltipComponent, CanvasRenderer]);
const shapes = feature(world, world.objects.countries);
registerMap("world", shapes);
const style = { areaColor: land, borderColor: border, borderWidth: 0.6 };
init(document.getElementById("map")).setOption({
  animation: false,
  tooltip: { formatter: ({ name }) => name },
  series: {
    type: "map",
    map: "world",
    itemStyle: style,
    data: shapes.features
      .filter(({ id }) => listed.includes(id))
      .map(({ properties }) => ({ name: properties.name, itemStyle: { ...style, areaColor: shade } })),
  },
});
