import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it, vi } from "vitest";
import { findCautions } from "../../src/facts/caution.ts";
import { citationLine } from "../../src/dataset/citation.ts";
import { dataset } from "../../src/facts/dataset.ts";
import { anyRowsOf, columnsOf, TABLE_NAMES } from "../../src/tables/tables.ts";
import { findWithheld } from "../../src/facts/withheld.ts";
import { publicationOf } from "../../src/dataset/publication.ts";
import { fileAt, sha256Of } from "../../src/dataset/published-file.ts";

const files = await publicationOf(dataset);
const byPath = new Map(files.map((file) => [file.path, file]));
const textOf = (path: string) => strFromU8(byPath.get(path)?.bytes ?? new Uint8Array());
/** Places in numbers alone, which say no word and would take seconds to look through. */
const COORDINATES = /\[[\d.,[\]-]{40,}\]/g;
const texts = files.filter(({ mediaType }) => !/zip|sheet/.test(mediaType));

describe(publicationOf, () => {
  it("has every address of the contract", () => {
    const tables = TABLE_NAMES.flatMap((name) => [`${name}.csv`, `${name}.json`, `schema/${name}.json`]);
    const all = ["csv", "json", "xlsx", "zip"].map((ending) => `liberterra-iii.${ending}`);
    const rest =
      "datapackage.json participants.geojson participants.topo.json SHA256SUMS README.md CHANGELOG.md CITATION.cff citation.bib";
    expect([...byPath.keys()].toSorted()).toEqual([...tables, ...all, ...rest.split(" ")].toSorted());
  });

  it("gives the same bytes twice", async () => {
    const digests = files.map((file) => [file.path, sha256Of(file)]);
    expect((await publicationOf(dataset)).map((file) => [file.path, sha256Of(file)])).toEqual(digests);
  });

  it("holds no address of the site, so that its bytes do not depend on where it stands", () => {
    expect(texts.filter(({ bytes }) => /localhost|SITE_URL|BASE_PATH/.test(strFromU8(bytes)))).toEqual([]);
  });

  it("leads whoever cites it to the landing page, wherever the address of the site is known", async () => {
    vi.stubEnv("SITE", "https://example.org");
    const known = await publicationOf(dataset).finally(() => vi.unstubAllEnvs());
    const landing = "https://example.org/data/";
    const textIn = (path: string) => strFromU8(fileAt(known, path).bytes);
    const silent = ["CITATION.cff", "citation.bib", "README.md", "liberterra-iii.json", "datapackage.json"].filter(
      (path) => !textIn(path).includes(landing),
    );
    expect(silent).toEqual([]);
    expect(JSON.parse(textIn("datapackage.json"))).toMatchObject({ homepage: landing });
  });

  it("leaves no place-holder unfilled", () => {
    expect(["README.md", "CHANGELOG.md"].filter((path) => /\{[a-z]+[:}]/i.test(textOf(path)))).toEqual([]);
  });

  it("says nothing that is withheld, in no line, and in its documents none of the wordings to avoid", () => {
    const lines = texts.flatMap(({ path, bytes }) =>
      strFromU8(bytes)
        .replace(COORDINATES, " ")
        .split("\n")
        .map((line) => ({ path, line })),
    );
    const withheld = lines.filter(({ line }) => findWithheld(line, dataset.facts.withheld).length > 0);
    const avoided = lines
      .filter(({ path }) => !/csv$|json$/.test(path))
      .flatMap(({ path, line }) => findCautions(line, dataset.facts.cautions).map((hit) => ({ path, ...hit })));
    expect(withheld.map(({ path }) => path)).toEqual([]);
    expect(avoided).toEqual([]);
  });
});

describe("liberterra-iii.json", () => {
  it("holds the rows of every table", () => {
    const { tables } = JSON.parse(textOf("liberterra-iii.json")) as { tables: Record<string, unknown> };
    expect(tables).toEqual(Object.fromEntries(TABLE_NAMES.map((name) => [name, anyRowsOf(name)])));
  });
});

describe("README.md", () => {
  it("explains every column of every table", () => {
    const columns = TABLE_NAMES.flatMap((name) => columnsOf(name));
    expect(
      columns.filter(({ name, description }) => !textOf("README.md").includes(`| \`${name}\` |`) || description === ""),
    ).toEqual([]);
  });
});

describe("liberterra-iii.zip", () => {
  const packed = unzipSync(byPath.get("liberterra-iii.zip")?.bytes ?? new Uint8Array());

  it("holds every file but itself, byte for byte", () => {
    const outside = files.filter(({ path }) => path !== "liberterra-iii.zip" && path !== "SHA256SUMS");
    expect(Object.keys(packed).toSorted()).toEqual(
      [...outside.map(({ path }) => path), "SHA256SUMS", ".zenodo.json"].toSorted(),
    );
    expect(outside.filter(({ path, bytes }) => !Buffer.from(bytes).equals(packed[path] ?? new Uint8Array()))).toEqual(
      [],
    );
  });

  it("holds the digests of what is in it; the list beside it has one for the zip instead of one for archives", () => {
    const inside = strFromU8(packed["SHA256SUMS"] ?? new Uint8Array()).split("\n");
    const beside = textOf("SHA256SUMS").split("\n");
    expect(beside.filter((line) => !inside.includes(line)).map((line) => line.slice(66))).toEqual([
      "liberterra-iii.zip",
    ]);
    expect(inside.filter((line) => !beside.includes(line)).map((line) => line.slice(66))).toEqual([".zenodo.json"]);
  });
});

describe("CITATION.cff, citation.bib and the citation in one line", () => {
  const { title, version, date } = dataset.facts.card;
  const citation = citationLine(dataset);

  it.each([
    ["CITATION.cff", textOf("CITATION.cff")],
    ["citation.bib", textOf("citation.bib")],
    ["data/dataset.json", citation],
  ])("say title, version and date in %s", (_, text) => {
    expect([title, version, date].filter((part) => !text.includes(part))).toEqual([]);
  });
});

describe(".zenodo.json", () => {
  it("says what CITATION.cff says", () => {
    const packed = unzipSync(byPath.get("liberterra-iii.zip")?.bytes ?? new Uint8Array());
    const { title, version, publication_date, license, creators } = JSON.parse(
      strFromU8(packed[".zenodo.json"] ?? new Uint8Array()),
    ) as Record<string, string> & { creators: { name: string }[] };
    const cff = textOf("CITATION.cff");
    const said = [title, version, publication_date, creators[0]?.name].map((part) => JSON.stringify(part));
    expect(said.filter((part) => !cff.includes(part))).toEqual([]);
    expect(cff.toLowerCase()).toContain(`license: ${license}`);
  });
});

describe("CHANGELOG.md", () => {
  it("begins with this version and its day, after what waits for the next", () => {
    const { version, date } = dataset.facts.card;
    const [first, second] = [...textOf("CHANGELOG.md").matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    expect(first === "Unreleased" ? second : first).toBe(`${version} – ${date}`);
  });
});
