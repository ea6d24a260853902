// Knows the title of each widget: its finding, without any case. Knows no markup.
import { embedCard } from "./embed-card.ts";
import { embedLanguage } from "./embed-language.ts";
import type { Widget } from "./widgets.ts";

/** What a widget finds, as its title in its own language. */
export function widgetTitle({ locale, kind, iso3 }: Widget): string {
  const { words, say, nameOf } = embedLanguage(locale);
  if (kind !== "country") return say(words[kind].title);
  const told = embedCard(iso3 ?? "").standing === "case_told";
  return words.country[told ? "told" : "named"].replace("{country}", nameOf(iso3 ?? ""));
}
