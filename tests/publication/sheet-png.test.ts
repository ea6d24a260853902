// Proves that a picture drawn anew has the bytes of the one that was kept.
import { describe, expect, it } from "vitest";
import { widgets } from "../../src/model/widgets.ts";
import { everything } from "../scope.ts";
import { drawnPng, pngOf } from "../../src/publication/sheet-png.ts";
import { stillSvg } from "../../src/publication/widget-stills.ts";

describe(pngOf, () => {
  const some = widgets.filter(({ kind }, index) => kind !== "country" || index % 40 === 0);
  const oneOfEachKind = some.filter(({ kind }, index) => some.findIndex((one) => one.kind === kind) === index);

  it.each(everything ? some : oneOfEachKind)("keeps of the still $locale $name what is drawn each time", (widget) => {
    const svg = stillSvg(widget);
    expect(Buffer.compare(pngOf(svg, 1), drawnPng(svg, 1))).toBe(0);
  });
});
