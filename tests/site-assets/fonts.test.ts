// What our fonts must hold and what they may weigh.
import { readFileSync, readdirSync } from "node:fs";
import subsetFont from "subset-font";
import { describe, expect, it } from "vitest";
import { charactersIn, namesIn, tablesOf } from "../../scripts/font-tables.ts";
import { drawnCharacters, imageFonts, pageFonts, undrawnCharacters } from "../../scripts/fonts.ts";

const at = (path: string) => new URL(`../../${path}`, import.meta.url);
const bytesOf = (file: string) => readFileSync(at(`src/site/fonts/${file}`));
const unpacked = (file: string) => subsetFont(bytesOf(file), "", { targetFormat: "sfnt", keepAllGlyphs: true });
const fonts = await Promise.all(pageFonts.map(async (cut) => ({ ...cut, font: await unpacked(cut.file) })));
const notice = readFileSync(at("public/fonts/OFL.txt"), "utf8");

const stringsIn = (value: unknown): string[] =>
  typeof value === "string" ? [value] : Object.values(value ?? {}).flatMap(stringsIn);
const textFiles = ["en", "es", "fr", "pt"].flatMap((locale) =>
  readdirSync(at(`data/text/${locale}/`))
    .filter((name) => name.endsWith(".json"))
    .map((name) => `data/text/${locale}/${name}`),
);

/** Advance of a character, read from the font cut down to it: glyph 0 is the empty box, glyph 1 the character. */
async function widthOf(font: Buffer, character: string): Promise<number> {
  const tables = tablesOf(await subsetFont(font, character, { targetFormat: "sfnt", keepFeatures: [] }));
  const last = (tables.get("hhea")?.readUInt16BE(34) ?? 1) - 1;
  return tables.get("hmtx")?.readUInt16BE(Math.min(1, last) * 4) ?? 0;
}

describe("src/site/fonts", () => {
  it("weighs no more than 45 kB in all", () =>
    expect(pageFonts.reduce((sum, { file }) => sum + bytesOf(file).length, 0)).toBeLessThanOrEqual(45_000));

  it("holds no file that the script does not write", () =>
    expect(readdirSync(at("src/site/fonts/")).sort()).toEqual(pageFonts.map(({ file }) => file).sort()));

  it.each(fonts)("$file has exactly the characters that the style sheet promises", ({ font }) =>
    expect([...charactersIn(tablesOf(font))].sort().join("")).toBe(drawnCharacters),
  );

  it.each(fonts)("$file sets figures in columns without being asked", async ({ font }) => {
    const widths = await Promise.all([..."0123456789"].map((digit) => widthOf(font, digit)));
    expect(new Set(widths).size).toBe(1);
  });

  it.each(fonts)("$file does not carry the reserved name outside the copyright notice", ({ font, family }) => {
    const names = namesIn(tablesOf(font));
    expect(names.filter(({ nameId, text }) => nameId !== 0 && /Source/i.test(text))).toEqual([]);
    expect(names.find(({ nameId }) => nameId === 4)?.text).toContain(family);
  });

  it.each(fonts)("$file has its copyright notice in the licence that we publish", ({ font }) => {
    const copyright = namesIn(tablesOf(font)).find(({ nameId }) => nameId === 0)?.text;
    expect(copyright).toContain("Reserved Font Name");
    expect(notice).toContain(copyright);
  });
});

describe("the fonts of pictures", () => {
  const folder = "src/drawing/fonts/";
  const licence = readFileSync(at(`${folder}OFL.txt`), "utf8");

  it("are those that the script writes, with their licence", () => {
    const written = ["OFL.txt", ...imageFonts.map(({ file }) => file)];
    expect(readdirSync(at(folder)).sort()).toEqual(written.sort());
  });

  it.each(imageFonts)(
    "$file carries the reserved name in its copyright notice only, and we give that notice",
    ({ file }) => {
      const names = namesIn(tablesOf(readFileSync(at(folder + file))));
      expect(names.filter(({ nameId, text }) => nameId !== 0 && /Source/i.test(text))).toEqual([]);
      expect(licence).toContain(names.find(({ nameId }) => nameId === 0)?.text);
    },
  );
});

describe("data/text", () => {
  it.each(textFiles)("%s needs no character that our fonts do not draw", (file) => {
    const needed = new Set(stringsIn(JSON.parse(readFileSync(at(file), "utf8"))).join(""));
    const missing = [...needed].filter((character) => !(drawnCharacters + undrawnCharacters).includes(character));
    expect(missing, "draw them: scripts/fonts.ts, then npm run fonts").toEqual([]);
  });
});

describe("src/site/fonts.css", () => {
  const css = readFileSync(at("src/site/fonts.css"), "utf8");
  const faces = [...css.matchAll(/@font-face \{([^}]*)\}/g)].map(([, face = ""]) => face);
  const ours = faces.filter((face) => face.includes("url("));
  const valueIn = (face: string, property: string) =>
    new RegExp(`${property}:\\s*([^;]*);`).exec(face)?.[1]?.replace(/\s+/g, " ") ?? "";

  it("has a face for each font, for exactly the characters that it draws", () => {
    const files = ours.map((face) => /fonts\/([\w.-]+)/.exec(face)?.[1]);
    expect(files.sort()).toEqual(pageFonts.map(({ file }) => file).sort());
    expect(new Set(ours.map((face) => charactersOf(valueIn(face, "unicode-range"))))).toEqual(
      new Set([drawnCharacters]),
    );
  });

  it("sets what stands in for a font on the lines that ours has", () => {
    const ascents = new Map(
      fonts.map(({ family, font }) => {
        const [hhea, head] = [tablesOf(font).get("hhea"), tablesOf(font).get("head")];
        return [family, (hhea?.readInt16BE(4) ?? 0) / (head?.readUInt16BE(18) ?? 1)];
      }),
    );
    const standIns = faces.filter((face) => face.includes("local("));
    expect(standIns.length).toBeGreaterThan(0);
    const lines = standIns.map((face) => {
      const family = valueIn(face, "font-family").replace(/"| as .*/g, "");
      const percent = (property: string) => Number.parseFloat(valueIn(face, property)) / 100;
      return { family, off: percent("ascent-override") * percent("size-adjust") - (ascents.get(family) ?? 0) };
    });
    expect(lines.filter(({ off }) => Math.abs(off) > 0.001)).toEqual([]);
  });
});

/** The characters of a `unicode-range`. */
function charactersOf(range: string): string {
  return range
    .split(", ")
    .flatMap((part) => {
      const [first = 0, last = first] = part
        .replace("U+", "")
        .split("-")
        .map((code) => parseInt(code, 16));
      return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
    })
    .sort()
    .join("");
}
