// Knows what the link from the map to explore asks of a widget. Knows no map.
import { describe, expect, it } from "vitest";
import { widgetQuery } from "../../src/explorer/use-view.client.ts";

describe(widgetQuery, () => {
  it.each([
    [{ layer: "told", view: "world", country: "" }, "?widget=told"],
    [{ layer: "told", view: "africa", country: "MLI" }, "?widget=told&region=africa&highlight=MLI"],
    [{ layer: "told", view: "812,301,200", country: "" }, "?widget=told"],
  ])("asks for %o by %s", (view, query) => expect(widgetQuery("told", view)).toBe(query));
});
