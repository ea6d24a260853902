// Cuts the fonts of pages and images from their packages: fewer characters, no hints, a name of their own. Run once, by
// `npm run fonts`; the results are committed. Astro's fonts API is no replacement: it cuts no local fonts to a set of
// characters, and its fallbacks do not know Georgia, which src/site/fonts.css has.
import { readFile, writeFile } from "node:fs/promises";
import subsetFont from "subset-font";
import { namesIn, type Tables, tablesOf } from "./font-tables.ts";

const ascii = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index)).join("");
const letters = "ÁÀÂÃÅÇÉÈÊÍÎÑÓÔÕÖÚÜŒáàâãäåçéèêëíîïñóôõöúùûüœ";
const marks = "\u00a0¡¿«»·×–—‘’“”„…•′″°©−€↑↓";

/** What our fonts draw: all that English, Spanish, French and Portuguese need. */
export const drawnCharacters = [...new Set(ascii + letters + marks)].sort().join("");

/** Wanted in texts, yet in none of the files that the packages ship: the reader's own fonts draw them. */
export const undrawnCharacters = "→←≥≤\u202f\u2060";

const run = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join("");

/** What images in Arabic need besides: letters, vowel signs, digits and signs of that script. */
const arabicCharacters = ` \u00a0${run(0x621, 0x63a)}${run(0x640, 0x652)}${run(0x660, 0x66c)}\u0670،؛؟`;

/** A font of ours, and the package's file from which it is cut. */
export interface Font {
  readonly file: string;
  readonly family: string;
  readonly source: string;
  readonly weight: number | { readonly min: number; readonly max: number };
  readonly features?: readonly string[];
}

const fontsource = (name: string, kind: string) => `@fontsource-variable/${name}/files/${name}-${kind}.woff2`;
const serif = { family: "Liberterra Serif", source: fontsource("source-serif-4", "latin-wght-normal") };
const sans = { family: "Liberterra Sans", source: fontsource("source-sans-3", "latin-wght-normal") };
const weight = { min: 400, max: 700 };

/** Fonts of pages. Figures stand in columns by default in both families; `pnum` sets them closer in running text. */
export const pageFonts: readonly Font[] = [
  { file: "serif.woff2", ...serif, weight, features: ["kern", "liga", "tnum", "pnum"] },
  { file: "sans.woff2", ...sans, weight, features: ["kern", "liga", "tnum"] },
];

const family = "Liberterra Pictures";
const naskh = fontsource("noto-naskh-arabic", "arabic-wght-normal");
const arabic = fontsource("noto-sans-arabic", "arabic-wght-normal");

/** Fonts with which images are set while the site is built: one weight, plain TrueType, sent to no reader. */
export const imageFonts: readonly Font[] = [
  { file: "title-latin.ttf", family, source: serif.source, weight: 600 },
  { file: "text-latin.ttf", family, source: sans.source, weight: 400 },
  { file: "strong-latin.ttf", family, source: sans.source, weight: 600 },
  { file: "title-arabic.ttf", family, source: naskh, weight: 600 },
  { file: "text-arabic.ttf", family, source: arabic, weight: 400 },
  { file: "strong-arabic.ttf", family, source: arabic, weight: 600 },
];

const LICENCE_ADDRESS = 14;
const COPYRIGHT = 0;
const at = (path: string) => new URL(`../${path}`, import.meta.url);

/** “Source” is a Reserved Font Name of both families, so a changed version must not carry it (OFL, condition 3). */
const RESERVED = /Source (?:Serif 4|Sans 3)|Source(?:Serif4|Sans3)/g;

/** Cuts a font, names it, and writes it in its final form. Resolves with the copyright notice in it. */
async function cut(folder: string, { file, family, source, weight, features }: Font): Promise<string> {
  const options = {
    ...(features && { keepFeatures: features }),
    preserveNameIds: [LICENCE_ADDRESS],
    noHinting: true,
  };
  const bytes = await subsetFont(
    await readFile(at(`node_modules/${source}`)),
    file.includes("arabic") ? arabicCharacters : drawnCharacters,
    { ...options, variationAxes: { wght: weight }, targetFormat: "sfnt" },
  );
  const tables = renamed(tablesOf(bytes), family);
  const targetFormat = file.endsWith(".woff2") ? "woff2" : "sfnt";
  const font = await subsetFont(assembled(tables), "", { ...options, keepAllGlyphs: true, targetFormat });
  await writeFile(at(folder + file), font);
  console.log(`${file}  ${font.length} bytes`);
  return namesIn(tables).find(({ nameId }) => nameId === COPYRIGHT)?.text ?? "";
}

/** The same tables under another family name; only the copyright notice keeps the reserved one, as it must. */
function renamed(tables: Tables, family: string): Tables {
  const rename = (old: string) => (old.includes(" ") ? family : family.replaceAll(" ", ""));
  const names = namesIn(tables).map((name) =>
    name.nameId === COPYRIGHT ? name : { ...name, text: name.text.replaceAll(RESERVED, rename) },
  );
  const texts = names.map(({ text }) => Buffer.from(text, "utf16le").swap16());
  const header = Buffer.alloc(6 + names.length * 12);
  header.writeUInt16BE(names.length, 2);
  header.writeUInt16BE(header.length, 4);
  names.forEach(({ encoding, language, nameId }, index) => {
    const before = texts.slice(0, index).reduce((sum, { length }) => sum + length, 0);
    const fields = [3, encoding, language, nameId, texts[index]?.length ?? 0, before];
    fields.forEach((value, field) => header.writeUInt16BE(value, 6 + index * 12 + field * 2));
  });
  return new Map([...tables, ["name", Buffer.concat([header, ...texts])]]);
}

/** A font file that can be read; its check sums are left to the last cut, which writes them. */
function assembled(tables: Tables): Buffer {
  const directory = Buffer.alloc(12 + tables.size * 16);
  directory.writeUInt32BE(0x00010000, 0);
  directory.writeUInt16BE(tables.size, 4);
  const padded = [...tables].map(([tag, table]) => ({
    tag,
    length: table.length,
    bytes: Buffer.concat([table], Math.ceil(table.length / 4) * 4),
  }));
  let start = directory.length;
  padded.forEach(({ tag, length, bytes }, index) => {
    directory.write(tag, 12 + index * 16, "latin1");
    directory.writeUInt32BE(start, 12 + index * 16 + 8);
    directory.writeUInt32BE(length, 12 + index * 16 + 12);
    start += bytes.length;
  });
  return Buffer.concat([directory, ...padded.map(({ bytes }) => bytes)]);
}

async function licence(intro: readonly string[], notices: readonly string[]): Promise<string> {
  const text = await readFile(at("node_modules/@fontsource-variable/source-serif-4/LICENSE"), "utf8");
  const terms = text.slice(text.indexOf("This Font Software is licensed")).trim();
  return [...intro, "", ...notices, "", terms, ""].join("\n");
}

if (import.meta.main) {
  const notices = new Map<string, string>();
  for (const font of pageFonts) {
    const notice = await cut("src/site/fonts/", font);
    if (!font.file.includes("italic")) notices.set(font.family, notice);
  }
  const pages = [
    "Liberterra Serif is cut from Source Serif 4, Liberterra Sans from Source Sans 3, both by Adobe.",
    "Changed: fewer characters and features, weights 400 to 700 only, no hints, another name.",
  ];
  const ofPages = [...notices].map(([family, notice]) => `${family}: ${notice}`);
  await writeFile(at("public/fonts/OFL.txt"), await licence(pages, ofPages));
  const ofImages: string[] = [];
  for (const font of imageFonts) ofImages.push(`${font.file}: ${await cut("src/drawing/fonts/", font)}`);
  const images = [
    "Cut from Source Serif 4, Source Sans 3, Noto Naskh Arabic and Noto Sans Arabic.",
    "Changed: fewer characters, one weight each, no hints; what comes from Source has another name.",
  ];
  await writeFile(at("src/drawing/fonts/OFL.txt"), await licence(images, ofImages));
}
