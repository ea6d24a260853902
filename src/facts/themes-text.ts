// Knows which words of the vocabulary need a label that a reader can read. Knows no label.
import { z } from "zod";
import { Presumption } from "./case.ts";
import { MentionRole } from "./mention.ts";
import { ParticipantStatus, Region, Subregion } from "./participant.ts";
import { Theme } from "./theme.ts";

const label = z.string().min(1).meta({ description: "The word as a reader reads it." });

/** Labels of every word of the vocabulary: none may be missing, none may be unknown. */
export const ThemesText = z.strictObject({
  themes: z.record(Theme, label).meta({ description: "What a case, a finding or an effort is about." }),
  roles: z.record(MentionRole, label).meta({ description: "As what a country is named." }),
  presumptions: z.record(Presumption, label).meta({ description: "How far the release goes against persons." }),
  regions: z.record(Region, label).meta({ description: "Regions by UN M49." }),
  subregions: z.record(Subregion, label).meta({ description: "Sub-regions by UN M49." }),
  statuses: z.record(ParticipantStatus, label).meta({ description: "Seat at the United Nations." }),
});
export type ThemesText = z.output<typeof ThemesText>;
