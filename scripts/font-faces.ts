// Knows how fonts and their stand-ins are written down in CSS. Knows no bytes but the lines a font's text is set on.
import { drawnCharacters, unicodeRangeOf } from "./font-characters.ts";
import { type FontCut, fontCuts } from "./font-cuts.ts";
import type { FontTables } from "./font-sfnt.ts";
import { type StandIn, standIns } from "./font-stand-ins.ts";

/** How far a font reaches above and below its base line, and how much air it asks for, in parts of an em. */
export interface LineMetrics {
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
}

/** Reads them where browsers do: from `hhea`, in the units of `head`. */
export function lineMetricsOf(tables: FontTables): LineMetrics {
  const [hhea, head] = [tables.get("hhea"), tables.get("head")];
  if (!hhea || !head) throw new Error("the font has no hhea or no head table");
  const em = head.readUInt16BE(18);
  return { ascent: hhea.readInt16BE(4) / em, descent: -hhea.readInt16BE(6) / em, lineGap: hhea.readInt16BE(8) / em };
}

/** The whole style sheet: our fonts, their stand-ins, and the two stacks as custom properties. */
export function fontFaces(metricsOf: (family: string) => LineMetrics): string {
  return [
    "/* Written by scripts/fonts.ts: our fonts, and the reader's own fonts scaled so that nothing moves when ours arrive. */",
    ...fontCuts.map(cutFace),
    ...standIns.map((standIn) => standInFace(standIn, metricsOf(standIn.insteadOf))),
    `:root {\n${stack("--font-serif", "Liberterra Serif", "serif")}${stack("--font-sans", "Liberterra Sans", "sans-serif")}}`,
  ].join("\n\n");
}

function cutFace({ file, family, style, weight }: FontCut): string {
  return face({
    "font-family": `"${family}"`,
    "font-style": style,
    "font-weight": typeof weight === "number" ? `${weight}` : `${weight.min} ${weight.max}`,
    "font-display": "swap",
    src: `url("./fonts/${file}") format("woff2")`,
    "unicode-range": unicodeRangeOf(drawnCharacters),
  });
}

function standInFace({ family, style, weight, locals, scale }: StandIn, ours: LineMetrics): string {
  return face({
    "font-family": `"${family}"`,
    "font-style": style,
    "font-weight": `${weight}`,
    src: locals.map((name) => `local("${name}")`).join(", "),
    "size-adjust": percent(scale),
    "ascent-override": percent(ours.ascent / scale),
    "descent-override": percent(ours.descent / scale),
    "line-gap-override": percent(ours.lineGap / scale),
  });
}

function face(declarations: Readonly<Record<string, string>>): string {
  const lines = Object.entries(declarations).map(([property, value]) => `  ${property}: ${value};\n`);
  return `@font-face {\n${lines.join("")}}`;
}

function stack(property: string, family: string, generic: string): string {
  const others = standIns.filter(({ insteadOf }) => insteadOf === family).map((standIn) => standIn.family);
  return `  ${property}: ${[family, ...new Set(others)].map((name) => `"${name}"`).join(", ")}, ${generic};\n`;
}

const percent = (share: number) => `${Number((share * 100).toFixed(2))}%`;
