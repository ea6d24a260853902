// Knows what our fonts must hold and what they may weigh. Knows no page.
import { readFileSync, readdirSync } from "node:fs";
import { format } from "prettier";
import subsetFont from "subset-font";
import { describe, expect, it } from "vitest";
import { charactersIn, drawnCharacters, leftToTheSystem, unicodeRangeOf } from "../../scripts/font-characters.ts";
import { fontCuts, pictureFonts } from "../../scripts/font-cuts.ts";
import { fontFaces, lineMetricsOf } from "../../scripts/font-faces.ts";
import { namesIn } from "../../scripts/font-names.ts";
import { fontOf, tablesOf } from "../../scripts/font-sfnt.ts";

const at = (path: string) => new URL(`../../${path}`, import.meta.url);
const bytesOf = (file: string) => readFileSync(at(`src/site/fonts/${file}`));
const unpacked = (file: string) => subsetFont(bytesOf(file), "", { targetFormat: "sfnt", keepAllGlyphs: true });
const fonts = await Promise.all(fontCuts.map(async (cut) => ({ ...cut, font: await unpacked(cut.file) })));
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
  it("weighs no more than 70 kB in all", () =>
    expect(fontCuts.reduce((sum, { file }) => sum + bytesOf(file).length, 0)).toBeLessThanOrEqual(70_000));

  it("holds no file that the script does not write", () =>
    expect(readdirSync(at("src/site/fonts/")).sort()).toEqual(fontCuts.map(({ file }) => file).sort()));

  it.each(fonts)("$file has exactly the characters that the style sheet promises", ({ font }) =>
    expect([...charactersIn(font)].sort().join("")).toBe(drawnCharacters),
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
    const written = ["OFL.txt", ...pictureFonts.map(({ file }) => file)];
    expect(readdirSync(at(folder)).sort()).toEqual(written.sort());
  });

  it.each(pictureFonts)(
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
    const missing = [...needed].filter((character) => !(drawnCharacters + leftToTheSystem).includes(character));
    expect(missing, "draw them: scripts/font-characters.ts, then node scripts/fonts.ts").toEqual([]);
  });
});

describe("src/site/fonts.css", () => {
  it("is what the script writes for these fonts", async () => {
    const font = (family: string) => fonts.find((cut) => cut.family === family && cut.style === "normal")?.font;
    const css = fontFaces((family) => lineMetricsOf(tablesOf(font(family) ?? Buffer.alloc(0))));
    expect(readFileSync(at("src/site/fonts.css"), "utf8")).toBe(await format(css, { parser: "css", printWidth: 120 }));
  });
});

describe(fontOf, () => {
  it("puts a font together so that its tables are found again, byte for byte", () => {
    const tables = tablesOf(fonts[0]?.font ?? Buffer.alloc(0));
    const again = tablesOf(fontOf(tables));
    expect([...again.keys()]).toEqual([...tables.keys()].sort());
    expect([...tables].filter(([tag, table]) => tag !== "head" && again.get(tag)?.equals(table) !== true)).toEqual([]);
  });
});

describe(unicodeRangeOf, () => {
  it("joins neighbours and keeps the rest apart", () => expect(unicodeRangeOf("cab€")).toBe("U+61-63, U+20AC"));
});
