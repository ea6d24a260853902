// A place on dry land in each participating country: its capital, or a town inland where that lies on the shore.
import type { Position } from "geojson";

const PLACES = `
ALB 19.95 41.2, DZA 2.9 36.2, AGO 15.7 -12.8, ARG -64.2 -31.4, AUT 14.3 47.5, BHS -78.0 24.6, BGD 90.4 23.8,
BRB -59.55 13.18, BLZ -88.8 17.2, BEN 2.6 9.3, BOL -65.3 -19.0, BIH 18.0 44.2, BWA 24.7 -22.3, BRA -47.9 -15.8,
BRN 114.6 4.5, BGR 25.5 42.6, BFA -1.5 12.4, BDI 29.9 -3.4, CPV -23.6 15.1, CMR 11.5 3.9, CAN -75.7 45.6,
CAF 20.6 6.6, TCD 18.7 15.5, CHL -70.7 -33.5, COL -74.1 4.6, COG 15.3 -1.0, COD 23.6 -2.9, CRI -84.1 9.9,
CIV -5.3 6.8, HRV 16.0 45.7, CUW -69.0 12.2, CYP 33.1 35.0, DJI 42.6 11.7, DOM -70.4 18.9, ECU -78.5 -0.9,
SLV -88.9 13.75, SWZ 31.5 -26.5, ETH 38.8 9.0, FRA 2.3 48.8, GAB 11.9 -0.6, GMB -15.4 13.4, GEO 43.5 42.1,
GHA -1.6 6.7, GRC 22.0 39.6, GTM -90.5 14.7, GIN -11.3 10.7, GNB -14.8 12.1, GUY -58.8 5.0, HND -87.0 14.6,
HUN 19.2 47.3, IND 77.2 28.6, IDN 113.5 -1.5, IRQ 44.4 33.3, IRL -7.9 53.3, ITA 12.6 42.0, JOR 36.2 31.5,
KAZ 71.4 51.1, KEN 37.0 -0.5, KWT 47.6 29.3, LAO 102.6 18.3, LVA 25.0 56.8, LBY 17.0 27.0, LUX 6.1 49.7,
MDG 47.3 -18.9, MWI 33.8 -13.9, MYS 102.3 3.8, MDV 73.5 4.2, MLI -7.8 12.7, MUS 57.55 -20.3, MEX -99.1 19.4,
MDA 28.8 47.1, MNG 106.9 47.9, MNE 19.3 42.7, MAR -6.5 33.2, MOZ 35.5 -17.0, MMR 96.1 20.5, NAM 17.1 -22.6,
NIC -85.8 12.5, NER 8.1 16.9, NGA 7.5 9.1, MKD 21.6 41.6, OMN 56.5 21.5, PAK 72.5 31.0, PSE 35.2 31.9,
PAN -80.9 8.3, PRY -57.4 -25.2, PER -75.2 -12.1, PHL 120.9 15.5, POL 21.0 52.2, PRT -8.0 39.7, QAT 51.2 25.3,
ROU 25.5 45.5, STP 6.6 0.25, SEN -14.8 14.7, SRB 20.7 44.0, SLE -11.8 8.5, SVK 19.4 48.7, SVN 14.7 46.0,
SOM 44.4 3.4, ZAF 25.0 -29.0, ESP -3.7 40.4, LKA 80.7 7.4, SDN 30.5 13.5, SUR -56.0 4.5, SWE 15.0 60.0,
THA 100.6 15.4, TGO 1.1 8.6, TTO -61.25 10.45, TUN 9.2 35.0, TUR 32.8 39.9, TCA -71.75 21.8, UGA 32.3 1.0,
UKR 30.5 50.3, ARE 54.8 23.8, GBR -1.5 52.5, URY -56.0 -33.0, VEN -66.5 8.0, VNM 105.6 20.9, ZWE 30.0 -19.0
`;

/** A place in each participating country, by iso3: longitude, latitude. */
export const places: ReadonlyMap<string, Position> = new Map(
  PLACES.trim()
    .split(/,\s+/)
    .map((line): [string, Position] => {
      const [iso3 = "", longitude, latitude] = line.split(" ");
      return [iso3, [Number(longitude), Number(latitude)]];
    }),
);
