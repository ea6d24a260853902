// The map by Leaflet: no tiles, shapes from GeoJSON, names in its own tooltips.
import { geoJSON, map } from "leaflet";
import { listed } from "participants";
import { feature } from "topojson-client";
import world from "world";
import { border, land, shade } from "./colours.mjs";

const sheet = map("map", { attributionControl: false, zoomAnimation: false, fadeAnimation: false, zoomSnap: 0 });
sheet.fitBounds([
  [-58, -170],
  [80, 178],
]);
geoJSON(feature(world, world.objects.countries), {
  style: ({ id }) => ({ color: border, weight: 0.6, fillColor: listed.includes(id) ? shade : land, fillOpacity: 1 }),
  onEachFeature: ({ properties }, layer) => layer.bindTooltip(properties.name, { sticky: true }),
}).addTo(sheet);
