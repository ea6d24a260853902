// Every widget has a measured height; one without has room enough, and the build says so instead of stopping.
import { describe, expect, it, vi } from "vitest";
import { embedHeight, embedHeights, type MeasuredWidth } from "../../src/embed/embed-heights.ts";
import type { Locale } from "../../src/facts/fields.ts";
import { widgets } from "../../src/facts/widgets.ts";

describe(embedHeight, () => {
  it("is measured for every kind in every language", () => {
    const measured = new Set(embedHeights.map(({ widget, locale }) => `${widget} ${locale}`));
    const missing = widgets.map(({ kind, locale }) => `${kind} ${locale}`).filter((name) => !measured.has(name));
    expect([...new Set(missing)], "run npm run build && npm run embed:heights").toEqual([]);
  });

  it("of a widget that is not measured is the tallest of all, with one warning", () => {
    const warning = vi.spyOn(process, "emitWarning").mockImplementation(() => undefined);
    const unmeasured = { kind: "told", locale: "eo" as Locale } as const;
    for (const width of [320, 600, 900] as MeasuredWidth[]) {
      const tallest = Math.max(...widgets.map((widget) => embedHeight(widget, width)));
      expect(embedHeight(unmeasured, width)).toBe(tallest);
    }
    expect(warning).toHaveBeenCalledOnce();
    warning.mockRestore();
  });
});
