// Knows how a sheet is written as SVG that looks alike in every viewer: letters are outlines. Knows no content.
import { escaped } from "../facts/markup.ts";
import type { Box, DrawingMark, Mark, Sheet, SwatchMark, TextMark } from "./sheet.ts";
import { BLEED } from "../geo/map-paths.ts";
import { UNITS_PER_EM } from "./line.ts";
import { outlineOf } from "./faces.ts";
import { attributesOf, lightColour, peoplePattern, shortened as n, SPECKS_IN_KEY } from "./fills.ts";

const HALO_PX = 3.5;

// Lines at the end of what goes on have a breadth, and a box may differ from its grid by a unit.
const OVER = 3;

/** The sheet as a file of its own, its words findable in `title`, `desc` and the label of each line. */
export function sheetSvg({ widthPx, heightPx, locale, direction, title, description, marks }: Sheet): string {
  const size = `width="${widthPx}" height="${heightPx}" viewBox="0 0 ${widthPx} ${heightPx}"`;
  const language = `lang="${locale}" xml:lang="${locale}" dir="${direction}" direction="${direction}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${size} ${language} role="img" aria-labelledby="title desc">`,
    `<title id="title">${escaped(title)}</title><desc id="desc">${escaped(description)}</desc>`,
    `<defs>${definitions(marks)}</defs>`,
    `<rect width="${widthPx}" height="${heightPx}" fill="${lightColour("paper")}"/>`,
    ...marks.map(written),
    "</svg>\n",
  ].join("\n");
}

function definitions(marks: readonly Mark[]): string {
  const glyphs = new Map<string, string>();
  marks.forEach((mark) => {
    if (mark.kind === "text")
      for (const { cut, id } of mark.line.glyphs) glyphs.set(nameOf(cut, id), outlineOf(cut, id));
  });
  const people = marks.some((mark) => mark.kind === "swatch" && mark.look === "people");
  return [
    ...(people ? [peoplePattern(lightColour("dot"))] : []),
    ...[...glyphs].map(([id, path]) => `<path id="${id}" d="${path}"/>`),
  ].join("");
}

function written(mark: Mark): string {
  switch (mark.kind) {
    case "text":
      return textOf(mark);
    case "rect":
      return rect(mark.box, `fill="${toneOf(mark.fill)}"${mark.stroke ? ` stroke="${toneOf(mark.stroke)}"` : ""}`);
    case "swatch":
      return swatch(mark);
    case "line": {
      const dashes = mark.dashes === undefined ? "" : ` stroke-dasharray="${mark.dashes}"`;
      return `<path d="M${mark.from.map(n).join(" ")}L${mark.to.map(n).join(" ")}" stroke="${toneOf(mark.tone)}" stroke-width="${mark.widthPx}"${dashes}/>`;
    }
    case "dot":
      return `<circle cx="${n(mark.x)}" cy="${n(mark.y)}" r="${n(mark.radiusPx)}" ${attributesOf(mark.look)}/>`;
    case "drawing":
      return drawing(mark);
  }
}

function swatch({ box, look }: SwatchMark): string {
  // A plain fill first, for importers without patterns, such as ImageMagick's, which would print black.
  if (look === "people") return rect(box, `fill="${lightColour("rest")}" style="fill:url(#people)"`);
  if (look !== "status") return rect(box, attributesOf(look));
  const specks = `<path transform="translate(${n(box.left)} ${n(box.top)})" d="${SPECKS_IN_KEY}" ${attributesOf("specks")}/>`;
  return rect(box, attributesOf(look)) + specks;
}

function textOf({ line, x, y, tone, halo }: TextMark): string {
  const scale = line.setting.sizePx / UNITS_PER_EM;
  const uses = line.glyphs.map((glyph) => {
    const up = glyph.y === 0 ? "" : ` y="${-glyph.y}"`;
    return `<use xlink:href="#${nameOf(glyph.cut, glyph.id)}"${glyph.x === 0 ? "" : ` x="${glyph.x}"`}${up}/>`;
  });
  const rim = `fill="none" stroke="${lightColour("halo")}" stroke-width="${n(HALO_PX / scale)}" stroke-linejoin="round"`;
  const place = `transform="translate(${n(x)} ${n(y)}) scale(${scale})"`;
  const ink = `<g fill="${toneOf(tone)}" aria-label="${escaped(line.text)}" ${place}>${uses.join("")}</g>`;
  return halo === true ? `<g ${rim} ${place}>${uses.join("")}</g>\n${ink}` : ink;
}

/** Where shapes go on beyond the box, a rim of paper covers them: editors handle that better than a clipping path. */
function drawing({ box, scene }: DrawingMark): string {
  const unit = scene.width / (box.right - box.left);
  const paths = scene.layers.map(({ look, path }) => `<path ${attributesOf(look, unit)} d="${path}"/>`);
  const shapes = `<g transform="translate(${n(box.left)} ${n(box.top)}) scale(${n(1 / unit)})">${paths.join("\n")}</g>`;
  if (!scene.bleeds) return shapes;
  const width = (BLEED + OVER) / unit;
  return `${shapes}\n${rect(grown(box, width / 2), `fill="none" stroke="${lightColour("paper")}" stroke-width="${n(width)}"`)}`;
}

function grown({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

/** As short as it can be: a picture refers to its glyphs a thousand times. */
const nameOf = (cut: string, id: number) => `${cut}${id.toString(36)}`;

function rect({ left, top, right, bottom }: Box, look: string): string {
  return `<rect x="${n(left)}" y="${n(top)}" width="${n(right - left)}" height="${n(bottom - top)}" ${look}/>`;
}

const toneOf = (tone: string) => (tone === "none" ? "none" : lightColour(tone));
