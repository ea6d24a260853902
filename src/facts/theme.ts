// Knows the subjects and the parts of the world by which entries are grouped. Knows no entry.
import { z } from "zod";

/** What an entry is about, as far as the release says so. Trafficking and smuggling are not themes: see the kind of a case. */
export const Theme = z
  .enum([
    "scam_centres",
    "repatriation",
    "recruitment_pyramids",
    "sexual_exploitation",
    "forced_labour",
    "forced_criminality",
    "domestic_servitude",
    "organ_removal",
    "child_exploitation",
    "debt",
    "document_control",
    "drugs",
    "document_fraud",
    "money_laundering",
    "weapons",
    "changing_patterns",
    "changing_routes",
    "sea_departures",
    "sea_routes",
    "smuggling_network",
    "frozen_assets",
    "online_monitoring",
    "private_sector",
    "awareness",
  ])
  .meta({
    description: "Subject that the release itself names for the entry. document_control: papers kept from a victim.",
  });
export type Theme = z.output<typeof Theme>;

/** A part of the world or a sea that the release names where it names no country. */
export const Area = z
  .enum([
    "africa",
    "americas",
    "asia",
    "europe",
    "central-africa",
    "north-africa",
    "west-africa",
    "central-america",
    "south-america",
    "atlantic",
    "mediterranean",
  ])
  .meta({ description: "Part of the world or sea, in the release's own grouping, which is not that of UN M49." });
export type Area = z.output<typeof Area>;
