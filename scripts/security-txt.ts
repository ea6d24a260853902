// Writes security.txt, which says whom to tell of a weakness, RFC 9116.
import type { DatasetCard } from "../src/facts/version.ts";

/** Where it stands, below the address of the site. */
export const SECURITY_TXT = ".well-known/security.txt";

/** The RFC wants the text looked through at least once a year. */
const VALID_DAYS = 360;
const DAY_MS = 86_400_000;

const expiryOf = (date: string) => Date.parse(`${date}T00:00:00Z`) + VALID_DAYS * DAY_MS;

/** A sentence for the person who builds a site whose text is out of date at this time; null while it holds, or where there is none. */
export function expiryNotice({ contact, date }: Pick<DatasetCard, "contact" | "date">, now: number): string | null {
  if (contact === null || now <= expiryOf(date)) return null;
  const day = new Date(expiryOf(date)).toISOString().slice(0, 10);
  return `${SECURITY_TXT} expired on ${day}: check that its contact still holds, then give data/dataset.json a new version and date.`;
}

/** The text for a site at this address, or null as long as there is nobody to write to. It expires by the dataset's day. */
export function securityTxt({ contact, date }: Pick<DatasetCard, "contact" | "date">, site: string): string | null {
  if (contact === null) return null;
  const expires = new Date(expiryOf(date)).toISOString();
  const lines = [
    `Contact: ${contact.startsWith("https://") ? contact : `mailto:${contact}`}`,
    `Expires: ${expires}`,
    "Preferred-Languages: en",
    `Canonical: ${site.replace(/\/*$/, "/")}${SECURITY_TXT}`,
  ];
  return `${lines.join("\n")}\n`;
}
