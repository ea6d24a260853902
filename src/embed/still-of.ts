// Knows which still shows which widget. Knows no content of its own.
import { embedLanguage } from "../facts/embed-language.ts";
import { widgetImage } from "./widget-image.ts";
import { type Widget, widgetTitle } from "../facts/widgets.ts";
import type { Column } from "../drawing/block.ts";
import { countryStill } from "./country-still.ts";
import { numbersStill } from "./numbers-still.ts";
import type { Mark, Sheet } from "../drawing/sheet.ts";
import { worldStill } from "./world-still.ts";

const MARGIN = 32;

/** The still of a widget, laid out. */
export function stillOf(widget: Widget): Sheet {
  const { widthPx, heightPx, alt } = widgetImage(widget);
  const { locale, direction } = embedLanguage(widget.locale);
  const column: Column = { left: MARGIN, right: widthPx - MARGIN, direction, locale };
  const sheet = { widthPx, heightPx, locale, direction };
  return { ...sheet, title: widgetTitle(widget), description: alt, marks: marksOf(widget, column, heightPx) };
}

function marksOf(widget: Widget, column: Column, heightPx: number): readonly Mark[] {
  const language = embedLanguage(widget.locale);
  const title = widgetTitle(widget);
  if (widget.kind === "country") return countryStill(widget.iso3 ?? "", title, language, column, heightPx);
  if (widget.kind === "numbers") return numbersStill(title, language, column, heightPx);
  return worldStill(widget.kind, title, language, column, heightPx);
}
