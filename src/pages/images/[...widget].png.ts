// Knows the addresses of the stills as PNG: one per widget and language, of double density.
import type { APIRoute, GetStaticPaths } from "astro";
import { type Widget, widgetPath, widgets } from "../../facts/widgets.ts";
import { stillPng } from "../../embed/widget-stills.ts";

export const getStaticPaths = (() =>
  widgets.map((widget) => ({ params: { widget: widgetPath(widget) }, props: { widget } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ widget: Widget }> = async ({ props }) =>
  new Response(await stillPng(props.widget), { headers: { "Content-Type": "image/png" } });
