// The 119 participants: codes, name as listed, region and status.
import { z } from "zod";
import { CountryCode, ParagraphNumber } from "./fields.ts";

/** How many countries and territories took part; more or fewer entries are a fault of the file. */
const participantCount = 119;

/** Regions of the UN M49 standard with their sub-regions, as the United Nations Statistics Division draws them. */
export const subregionsOf = {
  africa: ["northern-africa", "western-africa", "middle-africa", "eastern-africa", "southern-africa"],
  americas: ["northern-america", "central-america", "caribbean", "south-america"],
  asia: ["western-asia", "central-asia", "southern-asia", "south-eastern-asia", "eastern-asia"],
  europe: ["northern-europe", "western-europe", "southern-europe", "eastern-europe"],
  oceania: ["australia-and-new-zealand", "melanesia", "micronesia", "polynesia"],
} as const;

/** One of the five regions of the world in UN M49. */
export const Region = z
  .enum(["africa", "americas", "asia", "europe", "oceania"])
  .meta({ description: "Region by UN M49." });
export type Region = z.output<typeof Region>;

/** Part of a region in UN M49; Africa and Latin America at its finer, intermediate level. */
export const Subregion = z.enum(Object.values(subregionsOf).flat()).meta({
  description: 'Sub-region by UN M49, e.g. "western-africa"; Africa and Latin America at the intermediate level.',
});
export type Subregion = z.output<typeof Subregion>;

/** What the entry is at the United Nations, which is a statement about its seat there and nothing more. */
export const ParticipantStatus = z.enum(["un_member", "un_observer", "territory"]).meta({
  description: "un_member: member state; un_observer: non-member observer state; territory: administered by a member.",
});
export type ParticipantStatus = z.output<typeof ParticipantStatus>;

/** One country or territory in the list of those that took part. Taking part says nothing about what was found there. */
export const Participant = z
  .strictObject({
    iso3: CountryCode,
    iso2: z
      .string()
      .regex(/^[A-Z]{2}$/, 'must be two capital letters of ISO 3166-1, e.g. "NL"')
      .meta({ description: "ISO 3166-1 alpha-2 code." }),
    isoNumeric: z
      .string()
      .regex(/^\d{3}$/, 'must be three digits as text, e.g. "004"')
      .meta({ description: "ISO 3166-1 numeric code as text, with its leading zeros." }),
    nameListed: z
      .string()
      .refine((name) => name !== "" && name === name.trim().normalize("NFC"), "must be NFC without outer spaces")
      .meta({ description: "Name exactly as the list of the release spells it; the name on screen stands elsewhere." }),
    region: Region,
    subregion: Subregion,
    status: ParticipantStatus,
    administeredBy: CountryCode.nullable().meta({
      description: "Member state that administers a territory, else null.",
    }),
    paragraph: ParagraphNumber,
  })
  .refine(({ region, subregion }) => subregionsOf[region].some((part) => part === subregion), {
    path: ["subregion"],
    error: "must be a sub-region of the entry's region",
  })
  .refine(({ status, administeredBy }) => (status === "territory") === (administeredBy !== null), {
    path: ["administeredBy"],
    error: "must name a member state for a territory, and be null for all others",
  });
export type Participant = z.output<typeof Participant>;

/** Fields in which no two participants may agree. */
const distinct = ["iso3", "iso2", "isoNumeric", "nameListed"] as const;

/** The whole list, in the order of the release. */
export const Participants = z
  .array(Participant)
  .superRefine((list, context) => {
    if (list.length !== participantCount)
      context.addIssue(`${participantCount} participants expected, got ${list.length}`);
    for (const field of distinct) list.forEach((_, index) => refuseRepeat(list, index, field, context));
  })
  .meta({ description: "The 119 countries and territories that took part, in the order of the list in paragraph 40." });
export type Participants = z.output<typeof Participants>;

function refuseRepeat(
  list: Participant[],
  at: number,
  field: (typeof distinct)[number],
  context: z.RefinementCtx,
): void {
  const first = list.findIndex((other) => other[field] === list[at]?.[field]);
  if (first < at)
    context.addIssue({ code: "custom", path: [at, field], message: `"${list[at]?.[field]}" stands in the list twice` });
}

export { REGIONS } from "./regions.ts";
