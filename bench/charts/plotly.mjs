// The map by Plotly: its partial bundle for maps; the shapes are its own, fetched by it from beside the page.
import Plotly from "plotly.js-geo-dist-min";
import { iso3, names } from "participants";
import { resolution } from "world";
import { border, land, shade } from "./colours.mjs";

Plotly.newPlot(
  "map",
  [
    {
      type: "choropleth",
      locations: iso3,
      z: iso3.map(() => 1),
      text: names,
      hoverinfo: "text",
      colorscale: [
        [0, shade],
        [1, shade],
      ],
      showscale: false,
      marker: { line: { color: border, width: 0.6 } },
    },
  ],
  {
    margin: { l: 0, r: 0, t: 0, b: 0 },
    paper_bgcolor: border,
    geo: {
      resolution,
      projection: { type: "equal earth" },
      showland: true,
      landcolor: land,
      showcountries: true,
      countrycolor: border,
      showcoastlines: false,
      showframe: false,
      bgcolor: border,
    },
  },
  { topojsonURL: "./", displayModeBar: false, responsive: false },
);
