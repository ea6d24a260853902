// Knows the table of the countries and territories that took part. Knows no country.
import { z } from "zod";
import { CountryCode, ParagraphNumber } from "../facts/fields.ts";
import { ParticipantStatus, Region, Subregion } from "../facts/participant.ts";
import { standingOf } from "../facts/sets.ts";
import { column, optionalColumn, Text } from "./column.ts";
import { PARAGRAPH } from "./evidence-columns.ts";
import { table } from "./table.ts";

const ParticipantRow = z.strictObject({
  iso3: column(CountryCode, "ISO 3166-1 alpha-3 code, the key of every country in these tables."),
  iso2: column(z.string().regex(/^[A-Z]{2}$/), "ISO 3166-1 alpha-2 code."),
  iso_numeric: column(z.string().regex(/^\d{3}$/), "ISO 3166-1 numeric code, as text with its leading zeros."),
  name: column(Text, "Name in English as shown on the site. It implies no view on the status of any territory."),
  name_listed: column(Text, "Name as spelt in the release's list."),
  region: column(Region, "Region by UN M49."),
  subregion: column(Subregion, "Sub-region by UN M49; Africa and Latin America at the intermediate level."),
  status: column(ParticipantStatus, "UN status: un_member, un_observer, or territory of a member."),
  administered_by: optionalColumn(CountryCode, "Member state that administers a territory."),
  standing: column(
    z.enum(["case_told", "named_otherwise", "only_listed"]),
    "How the release mentions it: case_told: the place of a case of trafficking, of migrant smuggling or of an interception " +
      "of migrants at sea; named_otherwise: mentioned, no case, a dateline not counted; only_listed: nowhere but in the list.",
  ),
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
    facts.participants.map(({ isoNumeric, nameListed, administeredBy, ...entry }) => ({
      ...entry,
      iso_numeric: isoNumeric,
      name: texts.countries[entry.iso3]?.name ?? "",
      name_listed: nameListed,
      administered_by: administeredBy,
      standing: standingOf(entry.iso3, facts.mentions, facts.cases),
    })),
});
