// The oEmbed answers: one per widget and language.
import type { APIRoute, GetStaticPaths } from "astro";
import { type Widget, widgetPath, widgets } from "../../facts/widgets.ts";
import { oembedOf } from "../../embed/oembed.ts";

export const getStaticPaths = (() =>
  widgets.map((widget) => ({ params: { widget: widgetPath(widget) }, props: { widget } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ widget: Widget }> = ({ props }) =>
  new Response(JSON.stringify(oembedOf(props.widget)), {
    headers: { "Content-Type": "application/json; charset=utf-8" },
  });
