// The built feed is Atom as readers of feeds want it.
import { describe, expect, it } from "vitest";
import { changes } from "../../src/facts/documents.ts";
import { dataset } from "../../src/facts/dataset.ts";
import { textOf } from "../built-site.ts";

const feed = textOf("feed.xml");
const { date } = dataset.facts.card;
const entries = [...feed.matchAll(/<entry>([^]*?)<\/entry>/g)].map(([, entry = ""]) => entry);
const one = (name: string, within: string) => new RegExp(`<${name}[^>]*>([^<]*)</${name}>`).exec(within)?.[1] ?? "";

/** Tags that close what was not opened, or stay open: none in XML that is whole. */
function strayTags(xml: string): string[] {
  const open: string[] = [];
  const stray: string[] = [];
  for (const [, closing, name = "", empty] of xml.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/g)) {
    if (closing) stray.push(...(open.pop() === name ? [] : [name]));
    else if (!empty) open.push(name);
  }
  return [...stray, ...open];
}

describe("feed.xml", () => {
  it("is whole, in UTF-8, and every sign of its content is told as text", () => {
    expect(feed.startsWith('<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"')).toBe(
      true,
    );
    expect(strayTags(feed)).toEqual([]);
    expect(feed.replace(/&(?:amp|lt|gt|quot);/g, "")).not.toContain("&");
  });

  it("has what RFC 4287 asks of a feed: id, title, day, author, a link to itself", () => {
    const head = feed.slice(0, feed.indexOf("<entry>"));
    for (const name of ["id", "title", "updated", "name"]) expect(one(name, head)).not.toBe("");
    expect(one("updated", head)).toBe(`${date}T00:00:00Z`);
    expect(head).toMatch(/<link rel="self" type="application\/atom\+xml" href="https?:\/\/[^"]+\/feed\.xml"\/>/);
  });

  it("has an entry for each version of the list of changes, newest first, with a lasting id of its own", () => {
    expect(entries.map((entry) => one("updated", entry))).toEqual(changes.map((change) => `${change.date}T00:00:00Z`));
    expect(entries.filter((entry, index) => !one("title", entry).endsWith(changes[index]?.version ?? "?"))).toEqual([]);
    const ids = [one("id", feed), ...entries.map((entry) => one("id", entry))];
    expect(new Set(ids).size).toBe(ids.length);
    expect(
      ids.filter((id) => !/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id)),
    ).toEqual([]);
  });

  it("says in each entry what changed", () =>
    expect(entries.filter((entry) => !/<content type="html">[^<]{60}/.test(entry))).toEqual([]));
});
