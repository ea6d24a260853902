// Proves that a view can be shared by its address, and that a bad address shows the default.
import { describe, expect, it } from "vitest";
import { readView, widgetQuery, withView } from "../../src/explorer/shared-view.client.ts";

const byDefault = { layer: "told", view: "world", country: "" };

describe(readView, () => {
  it.each([
    ["nothing", "", byDefault],
    ["a layer", "?layer=units", { ...byDefault, layer: "units" }],
    ["a region and a country", "?view=asia&country=ind", { ...byDefault, view: "asia", country: "IND" }],
    ["a view moved by hand", "?view=812,403,150", { ...byDefault, view: "812,403,150" }],
    ["an unknown layer", "?layer=heat", byDefault],
    ["an unknown view", "?view=moon", byDefault],
    ["a view that is none", "?view=1,2", byDefault],
    ["markup for a country", "?country=%3Cb%3E", byDefault],
  ])("reads %s", (_, search, view) => expect(readView(search)).toEqual(view));
});

describe(withView, () => {
  const address = "https://example.org/countries/?sort=name#list";

  it("leaves out what is as by default, and keeps what others wrote", () =>
    expect(withView(`${address.replace("#", "&layer=part#")}`, byDefault)).toBe(address));

  it("is read back as it was written", () => {
    const view = { layer: "part", view: "812,403,150", country: "CIV" };
    const written = withView(address, view);
    expect(written).toBe("https://example.org/countries/?sort=name&layer=part&view=812,403,150&country=civ#list");
    expect(readView(new URL(written).search)).toEqual(view);
  });
});

describe(widgetQuery, () => {
  it.each([
    [{ layer: "told", view: "world", country: "" }, "?widget=told"],
    [{ layer: "told", view: "africa", country: "MLI" }, "?widget=told;region=africa;highlight=MLI"],
    [{ layer: "told", view: "812,301,200", country: "" }, "?widget=told"],
  ])("asks for %o by %s", (view, query) => expect(widgetQuery("told", view)).toBe(query));
});
