// Proves that a picture drawn anew has the bytes of the one in the cache.
import { describe, expect, it } from "vitest";
import { widgets } from "../../src/facts/widgets.ts";
import { everything } from "../scope.ts";
import { drawnPng, pngOf } from "../../src/drawing/sheet-png.ts";
import { widgetSvg } from "../../src/embed/widget-image.ts";

describe(pngOf, () => {
  const some = widgets.filter(({ kind }, index) => kind !== "country" || index % 40 === 0);
  const oneOfEachKind = some.filter(({ kind }, index) => some.findIndex((one) => one.kind === kind) === index);

  it.each(everything ? some : oneOfEachKind)(
    "caches of the still $locale $name what is drawn each time",
    async (widget) => {
      const svg = widgetSvg(widget);
      expect(Buffer.compare(await pngOf(svg, 1), await drawnPng(svg, 1))).toBe(0);
    },
  );
});
