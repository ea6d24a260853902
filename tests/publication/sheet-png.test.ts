// Proves that a picture drawn anew has the bytes of the one that was kept.
import { describe, expect, it } from "vitest";
import { widgets } from "../../src/model/widgets.ts";
import { drawnPng, pngOf } from "../../src/publication/sheet-png.ts";
import { stillSvg } from "../../src/publication/widget-stills.ts";

describe(pngOf, () => {
  it.each(widgets.filter(({ kind }, index) => kind !== "country" || index % 40 === 0))(
    "keeps of the still $locale $name what is drawn each time",
    (widget) => {
      const svg = stillSvg(widget);
      expect(Buffer.compare(pngOf(svg, 1), drawnPng(svg, 1))).toBe(0);
    },
  );
});
