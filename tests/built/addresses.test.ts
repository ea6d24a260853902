// Addresses are a public contract: pages, embeds and downloads out there depend on them. tests/built/addresses.txt lists all
// that were ever published; what is new joins the list, and nothing leaves it.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { builtFiles } from "../built-site.ts";

const list = readFileSync(fileURLToPath(new URL("addresses.txt", import.meta.url)), "utf8");
const listed = list.trimEnd().split("\n");

/** A built file as it is asked for; names that change with their content, and are nobody's to link to, as a pattern. */
const addressOf = (file: string) =>
  `/${file}`.replace(/\/index\.html$/, "/").replace(/^\/_astro\/.*\.(\w+)$/, "/_astro/*.$1");

/** What hosts read and do not send, and frozen versions, which data/releases.json lists. */
const isElse = (file: string) => /^_(?:headers|redirects)$/.test(file) || /^(?:data|embed|oembed)\/v\d/.test(file);

const answering = new Set(builtFiles.filter((file) => !isElse(file)).map(addressOf));

describe("the addresses of the site", () => {
  it("answer, every one that was ever published", () =>
    expect(listed.filter((address) => !answering.has(address))).toEqual([]));

  it("are all on the list", () =>
    expect(
      [...answering].filter((address) => !listed.includes(address)),
      "new addresses: add them to tests/built/addresses.txt",
    ).toEqual([]));

  it("stand there in order, each once", () => expect(listed).toEqual([...new Set(listed)].sort()));
});
