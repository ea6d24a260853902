// Knows the areas of sea and land that findings name: whole seas, whole countries. Knows neither figures nor words.
import { oncePer } from "./once.ts";
import { frame } from "./plane.ts";

// Corners in degrees of what lies around a sea: coasts are cut by the land that is drawn over it, so nothing but the
// coasts says where it ends.
const SEAS = {
  atlantic: "-60 62, -2 62, -2 44, -5.5 40, -5.6 34, -5 20, -5 12, 2 6.5, 2 -20, -60 -20",
  mediterranean:
    "-5.7 36.3, -4 40, 1 44.5, 6 45.5, 12 47, 15 46, 20 44, 22 42, 24 41.6, 26.4 41, 27.2 39.5, 29.5 38, 36.8 37.7, " +
    "37.5 34, 35.6 30.8, 33 30.4, 25 29, 18 29, 10 32, -2 33, -5.6 35.2",
} as const;

// Isthmus and land bridge between Mexico and Colombia, neither of them included.
const LANDS = { "central-america": ["BLZ", "GTM", "SLV", "HND", "NIC", "CRI", "PAN"] } as const;

/** Names of the seas and lands that may be tinted. */
export type SeaName = keyof typeof SEAS;
export type LandName = keyof typeof LANDS;

/** Every name. */
export const seaNames = Object.keys(SEAS) as readonly SeaName[];
export const landNames = Object.keys(LANDS) as readonly LandName[];

/** A sea on the plane as the path of one closed shape in whole units, to be drawn under the land. */
export const seaArea = oncePer((name: SeaName): string => {
  const corners = SEAS[name].split(", ").map((pair) => written(frame().place(pair.split(" ").map(Number))));
  return `M${corners.join("L")}Z`;
});

/** Codes of the countries that a named part of the land is made of. */
export function landCountries(name: LandName): readonly string[] {
  return LANDS[name];
}

function written([x, y]: readonly number[]): string {
  return `${Math.round(x ?? 0)} ${Math.round(y ?? 0)}`;
}
