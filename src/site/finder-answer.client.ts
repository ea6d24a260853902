// Knows how the finder answers by itself, on a page where nothing else does. Knows no country and no word.
import { sentenceOf } from "./standing-sentence.client.ts";

/** The country chosen. */
export interface Choice {
  readonly iso3: string;
  readonly name: string;
  readonly standing: string;
}

/** Standings of countries that have no page of their own. */
const NO_PAGE: readonly string[] = ["not_listed", "status_open", "linked"];

/** Shows what is told of a country under the finder. */
export function showAnswer(finder: HTMLElement, { iso3, name, standing }: Choice): void {
  const part = (key: string) => finder.querySelector<HTMLElement>(`.answer [data-${key}]`);
  const lines = finder.querySelector<HTMLTemplateElement>(`template[data-lines="${iso3}"]`);
  part("name")?.replaceChildren(name);
  part("text")?.replaceChildren(...sentenceOf(standing));
  part("lines")?.replaceChildren(...(lines ? [lines.content.cloneNode(true)] : []));
  const more = part("more");
  more?.toggleAttribute("hidden", NO_PAGE.includes(standing));
  more?.querySelector("a")?.setAttribute("href", `${finder.dataset["pages"] ?? ""}${iso3.toLowerCase()}/`);
  finder.querySelector(".answer")?.removeAttribute("hidden");
}
