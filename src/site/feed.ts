// The feed of changes: Atom, RFC 4287, one entry per version.
import { escaped } from "../facts/markup.ts";
import { createHash } from "node:crypto";
import type { Change } from "../facts/changelog.ts";
import type { Dataset } from "../facts/dataset.ts";
import { plainOf } from "../facts/prose.ts";

/** Addresses that the feed needs, all absolute. */
export interface FeedAddresses {
  readonly feed: string;
  /** The story. */
  readonly site: string;
  /** The page that explains a version. */
  readonly versionAt: (version: string) => string;
  /** Where the files of a version stand for good; null for a version that is not frozen. */
  readonly frozenAt: (version: string) => string | null;
}

/** The feed of changes, newest first. */
export function atomFeed(
  { facts, texts }: Dataset,
  changes: readonly Change[],
  { feed, site, versionAt, frozenAt }: FeedAddresses,
): string {
  const { title, publisher, date } = facts.card;
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `<id>${permanentId("feed")}</id>`,
    `<title>${escaped(title)}</title>`,
    `<subtitle>${escaped(plainOf(texts["data-page"].changes.subtitle))}</subtitle>`,
    `<updated>${midnight(date)}</updated>`,
    `<author><name>${escaped(publisher)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(feed)}"/>`,
    `<link rel="alternate" type="text/html" href="${escaped(site)}"/>`,
    ...changes.map((change) => entryOf(change, texts["data-page"].card.version, { versionAt, frozenAt })),
    "</feed>",
  ];
  return `${lines.join("\n")}\n`;
}

type EntryAddresses = Pick<FeedAddresses, "versionAt" | "frozenAt">;

function entryOf({ version, date, html }: Change, word: string, { versionAt, frozenAt }: EntryAddresses): string {
  const frozen = frozenAt(version);
  return [
    "<entry>",
    `<id>${permanentId(version)}</id>`,
    `<title>${escaped(`${word} ${version}`)}</title>`,
    `<updated>${midnight(date)}</updated>`,
    `<link rel="alternate" type="text/html" href="${escaped(versionAt(version))}"/>`,
    ...(frozen === null ? [] : [`<link rel="related" type="application/zip" href="${escaped(frozen)}"/>`]),
    `<content type="html">${escaped(html)}</content>`,
    "</entry>",
  ].join("\n");
}

/** A name that stays the same wherever the site stands: a UUID of version 8 (RFC 9562), made from a digest. */
function permanentId(name: string): string {
  const hex = createHash("sha256").update(`liberterra-iii changes ${name}`).digest("hex");
  const variant = "89ab"[parseInt(hex.charAt(16), 16) % 4] ?? "8";
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ];
  return `urn:uuid:${parts.join("-")}`;
}

const midnight = (day: string) => `${day}T00:00:00Z`;
