// The countries and territories that took part.
import { z } from "zod";
import { CountryCode, ParagraphNumber } from "../facts/fields.ts";
import { ParticipantStatus, Region, Subregion } from "../facts/participant.ts";
import { type Standing, standingOf } from "../facts/sets.ts";
import { categories, column, optionalColumn, Text } from "./column.ts";
import { PARAGRAPH } from "./evidence-columns.ts";
import { table } from "./table.ts";

/** How the release mentions a participant, as published. */
export const Coverage = categories(z.enum(["case_described", "mentioned", "listed_only"]), {
  case_described: "the place of a case of trafficking, of migrant smuggling or of an interception of migrants at sea",
  mentioned: "mentioned, no case; a dateline is not counted",
  listed_only: "nowhere but in the list of participants",
});

/** The published word for each standing. */
export const COVERAGE_OF: Readonly<Record<Standing, z.output<typeof Coverage>>> = {
  case_told: "case_described",
  named_otherwise: "mentioned",
  only_listed: "listed_only",
};

const ParticipantRow = z.strictObject({
  iso3: column(CountryCode, "ISO 3166-1 alpha-3 code, the key of every country in these tables."),
  iso2: column(
    z.string().regex(/^[A-Z]{2}$/),
    "ISO 3166-1 alpha-2 code. Namibia is NA: keep software from reading it as no value.",
  ),
  iso_numeric: column(
    z.string().regex(/^\d{3}$/),
    "ISO 3166-1 numeric code: text, with its leading zeros. Read it as text, or 024 becomes 24.",
  ),
  name: column(Text, "Name in English as shown on the site. It implies no view on the status of any territory."),
  name_listed: column(Text, "Name as spelt in the release's list."),
  region: column(Region, "Region by UN M49."),
  subregion: column(Subregion, "Sub-region by UN M49; Africa and Latin America at the intermediate level."),
  un_status: column(ParticipantStatus, "UN status: un_member, un_observer, or territory of a member."),
  administered_by: optionalColumn(CountryCode, "Member state that administers a territory."),
  coverage: column(Coverage, "How the release mentions it."),
  paragraph: column(ParagraphNumber, PARAGRAPH),
});

export const participants = table({
  name: "participants",
  title: "Participants",
  description:
    "The countries and territories on the release's list of participants. Taking part says nothing about what was " +
    "found there; not being listed means no more than that.",
  Row: ParticipantRow,
  key: ["iso3"],
  references: [
    { column: "iso3", table: "countries", to: "iso3" },
    { column: "administered_by", table: "countries", to: "iso3" },
  ],
  rowsFrom: ({ facts, texts }) =>
    facts.participants.map(({ isoNumeric, nameListed, administeredBy, status, ...entry }) => ({
      ...entry,
      iso_numeric: isoNumeric,
      name: texts.countries[entry.iso3]?.name ?? "",
      name_listed: nameListed,
      un_status: status,
      administered_by: administeredBy,
      coverage: COVERAGE_OF[standingOf(entry.iso3, facts.mentions, facts.cases)],
    })),
});
