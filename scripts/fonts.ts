// Knows how our fonts are cut from the packages. Run by hand, `node scripts/fonts.ts`; what it writes is kept in the repository.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { format } from "prettier";
import subsetFont from "subset-font";
import { drawnArabic, drawnCharacters } from "./font-characters.ts";
import { type FontCut, fontCuts, type PictureFont, pictureFonts } from "./font-cuts.ts";
import { fontFaces, lineMetricsOf } from "./font-faces.ts";
import { namesIn, renamed } from "./font-names.ts";
import { type FontTables, fontOf, tablesOf } from "./font-sfnt.ts";

const at = (path: string) => new URL(`../${path}`, import.meta.url);
const copyright = 0;
const licenceAddress = 14;
const pictureFolder = "src/drawing/fonts/";

await mkdir(at("src/site/fonts/"), { recursive: true });
await mkdir(at("public/fonts/"), { recursive: true });
const tablesOfFamily = new Map<string, FontTables>();
for (const cut of fontCuts) {
  const tables = renamed(tablesOf(await cutFont(cut)), cut.family);
  const bytes = await pressed(tables, cut);
  await writeFile(at(`src/site/fonts/${cut.file}`), bytes);
  if (cut.style === "normal") tablesOfFamily.set(cut.family, tables);
  console.log(`${cut.file}  ${bytes.length} bytes`);
}
await writeFile(at("src/site/fonts.css"), await styleSheet());
await writeFile(at("public/fonts/OFL.txt"), await licence());
await mkdir(at(pictureFolder), { recursive: true });
const notices: string[] = [];
for (const font of pictureFonts) {
  const tables = renamed(tablesOf(await pictureFont(font)), "Liberterra Pictures");
  const bytes = fontOf(tables);
  await writeFile(at(`${pictureFolder}${font.file}`), bytes);
  notices.push(`${font.file}: ${noticeIn(tables)}`);
  console.log(`${font.file}  ${bytes.length} bytes`);
}
await writeFile(at(`${pictureFolder}OFL.txt`), await pictureLicence(notices));

async function pictureFont({ source, weight, script }: PictureFont): Promise<Buffer> {
  const characters = script === "arabic" ? drawnArabic : drawnCharacters;
  const options = { variationAxes: { wght: weight }, preserveNameIds: [licenceAddress], noHinting: true };
  return subsetFont(await readFile(at(`node_modules/${source}`)), characters, { ...options, targetFormat: "sfnt" });
}

async function pictureLicence(notices: readonly string[]): Promise<string> {
  return [
    "Cut from Source Serif 4, Source Sans 3, Noto Naskh Arabic and Noto Sans Arabic.",
    "Changed: fewer characters, one weight each, no hints; what comes from Source has another name.",
    "",
    ...notices,
    "",
    await licenceText(),
    "",
  ].join("\n");
}

async function cutFont({ source, weight, features }: FontCut): Promise<Buffer> {
  return subsetFont(await readFile(at(`node_modules/${source}`)), drawnCharacters, {
    targetFormat: "sfnt",
    keepFeatures: features,
    variationAxes: { wght: weight },
    preserveNameIds: [licenceAddress],
    noHinting: true,
  });
}

function pressed(tables: FontTables, { features }: FontCut): Promise<Buffer> {
  const options = { keepAllGlyphs: true, keepFeatures: features, preserveNameIds: [licenceAddress], noHinting: true };
  return subsetFont(fontOf(tables), "", { ...options, targetFormat: "woff2" });
}

function styleSheet(): Promise<string> {
  const css = fontFaces((family) => lineMetricsOf(tablesOfFamily.get(family) ?? new Map()));
  return format(css, { parser: "css", printWidth: 120 });
}

async function licence(): Promise<string> {
  const ours = [...tablesOfFamily].map(([family, tables]) => `${family}: ${noticeIn(tables)}`);
  return [
    "Liberterra Serif is cut from Source Serif 4, Liberterra Sans from Source Sans 3, both by Adobe.",
    "Changed: fewer characters and features, weights 400 to 700 only, no hints, another name.",
    "",
    ...ours,
    "",
    await licenceText(),
    "",
  ].join("\n");
}

async function licenceText(): Promise<string> {
  const text = await readFile(at("node_modules/@fontsource-variable/source-serif-4/LICENSE"), "utf8");
  return text.slice(text.indexOf("This Font Software is licensed")).trim();
}

function noticeIn(tables: FontTables): string {
  return namesIn(tables).find(({ nameId }) => nameId === copyright)?.text ?? "";
}
