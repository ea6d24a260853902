// Checks that the codes and the listed name of a participant belong to one country.
import { formatError } from "./parse-file.ts";
import type { Participant } from "./participant.ts";
import type { Facts } from "./data-files.ts";
import type { Texts } from "./data-files.ts";

/** Spellings that name one country in the list but several in general, so that no reader may search by them. */
export const LISTED_ONLY: Readonly<Record<string, string>> = { congo: "COG" };

const regionNames = new Intl.DisplayNames("en", { type: "region" });

/** One line for every code or listed name that belongs to another country than the entry's key says. */
export function codeErrors({ participants }: Facts, { countries }: Texts): string[] {
  const owners = ownersOf(countries);
  return participants.flatMap((entry) =>
    faultsOf(entry, owners).map(([field, reason]) =>
      formatError("data/participants.json", [entry.iso3, field], reason),
    ),
  );
}

/** The country of a two-letter code by its name in CLDR; undefined where that is no name in our list. */
export function iso3Of(iso2: string, countries: Texts["countries"]): string | undefined {
  return ownerOf(iso2, ownersOf(countries));
}

function faultsOf({ iso3, iso2, isoNumeric, nameListed }: Participant, owners: Owners): [string, string][] {
  const byName = owners.get(plain(nameListed)) ?? LISTED_ONLY[plain(nameListed)];
  const byIso2 = ownerOf(iso2, owners);
  const byNumber = new Intl.Locale(`und-${isoNumeric}`).region;
  return [
    ...when(byName !== iso3, "nameListed", `"${nameListed}" is no name of ${iso3} in data/text/en/countries.json`),
    ...when(byIso2 !== undefined && byIso2 !== iso3, "iso2", `"${iso2}" is the code of ${byIso2}, not of ${iso3}`),
    ...when(byNumber !== iso2, "isoNumeric", `"${isoNumeric}" is not the number of "${iso2}" in ISO 3166-1`),
  ];
}

type Owners = ReadonlyMap<string, string>;

/** Whose name each spelling is, written plainly. */
function ownersOf(countries: Texts["countries"]): Owners {
  return new Map(
    Object.entries(countries).flatMap(([iso3, { name, other }]) =>
      [name, ...other].map((spelling): [string, string] => [plain(spelling), iso3]),
    ),
  );
}

function ownerOf(iso2: string, owners: Owners): string | undefined {
  const name = regionNames.of(iso2) ?? "";
  return owners.get(plain(name)) ?? owners.get(plain(name.replace(/\(.*\)/, "")));
}

/** Without accents, case and punctuation; "&" is "and". Whole names are compared, never parts of them. */
function plain(name: string): string {
  const letters = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("&", " and ");
  return letters.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

function when(holds: boolean, field: string, reason: string): [string, string][] {
  return holds ? [[field, reason]] : [];
}
