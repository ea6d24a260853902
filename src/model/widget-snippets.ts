// Knows what an editor pastes to show a widget: the rungs of the ladder, as text. Knows no widget.
import { absoluteAddressOf } from "./address.ts";

/** Place-holders of a template, filled at build time for the default and in the browser for every other choice. */
export interface SnippetValues {
  /** Address of the widget, with its parameters. */
  readonly src: string;
  readonly title: string;
  /** Height to reserve, in CSS pixels, for a column of 600. */
  readonly height: number;
  /** Value of `color-scheme`: "light", "dark", or "light dark" for a widget that follows its host. */
  readonly scheme: string;
}

const FRAME =
  '<iframe src="{src}" title="{title}" width="600" height="{height}" loading="lazy" ' +
  'referrerpolicy="strict-origin-when-cross-origin" ' +
  'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" ' +
  'style="width:100%;border:0;color-scheme:{scheme}"></iframe>';

/** The rungs, from the least that a host must do to the most. */
export const SNIPPET_TEMPLATES = {
  address: "{src}",
  frame: FRAME,
  resizing: `${FRAME}\n<script async src="${absoluteAddressOf("/embed.js")}"></script>`,
} as const;
export type Rung = keyof typeof SNIPPET_TEMPLATES;

/** A template with its values, safe inside quoted attributes. */
export function snippetOf(rung: Rung, values: SnippetValues): string {
  const text = (key: string) => String(values[key as keyof SnippetValues]);
  const escaped = (key: string) => text(key).replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  const value = rung === "address" ? text : escaped;
  return SNIPPET_TEMPLATES[rung].replace(/\{(src|title|height|scheme)\}/g, (_, key: string) => value(key));
}
