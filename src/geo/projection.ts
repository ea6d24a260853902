// Knows how a place on the globe comes to lie on the plane: Equal Earth, parted in the Pacific. Knows no grid and no shape.
import { geoEqualEarthRaw } from "d3-geo";
import type { Position } from "geojson";

// The middle of the map, and the meridians where it is parted: between Alaska and Chukotka in the north, west of the
// Fox Islands further south. No island of the base map lies across either, so none is torn.
const MIDDLE = 11;
const SEAM_NORTH = { above: 60, west: -168.5 };
const SEAM = { west: -169.2 };

/** A place in the plane of the projection, in radii of the globe, y downwards. */
export function equalEarth([longitude = 0, latitude = 0]: Position): [number, number] {
  const [x, y] = geoEqualEarthRaw(radians(eastOfSeam(longitude, latitude) - MIDDLE), radians(latitude));
  return [x, -y];
}

function eastOfSeam(longitude: number, latitude: number): number {
  const seam = latitude > SEAM_NORTH.above ? SEAM_NORTH.west : SEAM.west;
  return longitude < seam ? longitude + 360 : longitude;
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
