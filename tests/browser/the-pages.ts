// Which built pages the browser tests look at, by what they are made of: see tests/skeletons.ts.
import { widgetPath, widgets, type Widget } from "../../src/facts/widgets.ts";
import { pages, textOf } from "../built-site.ts";
import { type BuiltPage, chosenOf, type Group, groupsOf } from "../skeletons.ts";

const pageAt = (path: string): BuiltPage => ({ path, html: textOf(path) });
const fileOf = (widget: Pick<Widget, "locale" | "name">) => `embed/${widgetPath(widget)}/index.html`;
const widgetOf = new Map(widgets.map((widget) => [fileOf(widget), widget]));

/** Where a reader finds a built page, below the site's address; a wrong address leads to the page of errors. */
export const addressOf = ({ path }: Pick<BuiltPage, "path">): string =>
  path === "404.html" ? "no-such-page/" : path.replace(/index\.html$/, "") || "./";

/** Pages of the site itself, by how they are made. */
export const siteGroups: readonly Group[] = groupsOf(pages.filter((path) => !path.startsWith("embed/")).map(pageAt));

/** Widgets of the latest version, by how they are made. */
export const widgetGroups: readonly Group[] = groupsOf([...widgetOf.keys()].map(pageAt));

/** The widgets to look at where not all are: of each make the longest, the fullest and one in each language. */
export const chosenWidgets: readonly Widget[] = widgetGroups.flatMap(chosenOf).flatMap(({ path }) => {
  const widget = widgetOf.get(path);
  return widget === undefined ? [] : [widget];
});

/** Cards of countries in English, one of each make. */
export const cardKinds: readonly string[] = widgetGroups.flatMap(({ pages: alike }) => {
  const found = alike.map(({ path }) => widgetOf.get(path)).find((widget) => widget?.locale === "en" && widget.iso3);
  return found === undefined ? [] : [found.name];
});
