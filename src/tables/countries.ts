// The tables of participants, of all countries named, and of mentions.
import { z } from "zod";
import { CountryCode, EntryId, ParagraphNumber } from "../facts/fields.ts";
import { ParticipantStatus, Region, Subregion } from "../facts/participant.ts";
import { type Standing, standingOf } from "../facts/sets.ts";
import { categories, column, evidenceCells, evidenceColumns, optionalColumn, PARAGRAPH, table, Text } from "./table.ts";
import type { Dataset } from "../facts/dataset.ts";
import { MentionRole } from "../facts/mention.ts";

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

const CountryRow = z.strictObject({
  iso3: column(CountryCode, "ISO 3166-1 alpha-3 code."),
  name: column(Text, "Name in English as shown on the site. It implies no view on the status of any territory."),
  listed: column(z.boolean(), "true: in the list of participants. false: mentioned only in the body of the release."),
});

export const countries = table({
  name: "countries",
  title: "Countries",
  description: "Every country or territory in these tables, whether or not it is on the list of participants.",
  Row: CountryRow,
  key: ["iso3"],
  references: [],
  rowsFrom: (dataset) => {
    const listed = new Set(dataset.facts.participants.map(({ iso3 }) => iso3));
    return codesIn(dataset).map((iso3) => ({
      iso3,
      name: dataset.texts.countries[iso3]?.name ?? "",
      listed: listed.has(iso3),
    }));
  },
});

function codesIn({ facts }: Dataset): string[] {
  return [
    ...new Set([
      ...facts.participants.flatMap(({ iso3, administeredBy }) => [iso3, administeredBy ?? iso3]),
      ...[...facts.mentions, ...facts.organisations].flatMap(({ iso3 }) => iso3 ?? []),
      ...facts.figures.flatMap((figure) => figure.countries),
      ...[...facts.cases, ...facts.prevention].flatMap((entry) => entry.countries.map(({ iso3 }) => iso3)),
    ]),
  ];
}

const MentionRow = z.strictObject({
  id: column(EntryId, "Name of the mention: country, paragraph, role."),
  iso3: column(CountryCode, "The country, ISO 3166-1 alpha-3."),
  role: column(
    MentionRole,
    "The role in which it is mentioned. A mention is not an accusation. linked: connected to a network, its part not stated.",
  ),
  case_id: optionalColumn(EntryId, "The case in which it has this role."),
  organisation_id: optionalColumn(EntryId, "The organisation through which it has this role."),
  ...evidenceColumns,
});

export const mentions = table({
  name: "mentions",
  title: "Mentions",
  description:
    "Countries mentioned in the body of the release, one row per country, role and paragraph. The list of participants " +
    "does not count as a mention; what is withheld is left out.",
  Row: MentionRow,
  key: ["id"],
  references: [
    { column: "iso3", table: "countries", to: "iso3" },
    { column: "case_id", table: "cases", to: "id" },
    { column: "organisation_id", table: "organisations", to: "id" },
  ],
  rowsFrom: (dataset) =>
    dataset.facts.mentions.map(({ id, iso3, role, caseId, organisationId, ...entry }) => ({
      id,
      iso3,
      role,
      case_id: caseId,
      organisation_id: organisationId,
      ...evidenceCells(entry, dataset),
    })),
});
