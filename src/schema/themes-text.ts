// Knows which words of the vocabulary need a label that a reader can read. Knows no label.
import { z } from "zod";
import { CaseKind, Presumption } from "./case.ts";
import { Population } from "./figure-people.ts";
import { MentionRole } from "./mention.ts";
import { ParticipantStatus, Region, Subregion } from "./participant.ts";
import { Area, Theme } from "./theme.ts";

const label = z.string().min(1).meta({ description: "The word as a reader reads it." });

/** Labels of every word of the vocabulary: none may be missing, none may be unknown. */
export const ThemesText = z.strictObject({
  themes: z.record(Theme, label).meta({ description: "What a case, a finding or an effort is about." }),
  areas: z.record(Area, label).meta({ description: "Parts of the world and seas that the release names." }),
  roles: z.record(MentionRole, label).meta({ description: "As what a country is named." }),
  populations: z.record(Population, label).meta({ description: "Whom a figure counts." }),
  kinds: z.record(CaseKind, label).meta({ description: "Two crimes, kept apart, and what is neither." }),
  presumptions: z.record(Presumption, label).meta({ description: "How far the release goes against persons." }),
  regions: z.record(Region, label).meta({ description: "Regions by UN M49." }),
  subregions: z.record(Subregion, label).meta({ description: "Sub-regions by UN M49." }),
  statuses: z.record(ParticipantStatus, label).meta({ description: "Seat at the United Nations." }),
});
export type ThemesText = z.output<typeof ThemesText>;
