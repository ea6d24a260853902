// How the country search answers by itself, on a page where nothing else does.
import { answerOn, type KnownCountry } from "./known-country.client.ts";

/** Standings of countries that have no page of their own. */
const NO_PAGE: readonly string[] = ["not_listed", "status_open", "linked"];

/** Says under the search what is told of a country; of none, nothing. The region is there before its words, for ears. */
export function showAnswer(finder: HTMLElement, country: KnownCountry | undefined): void {
  const answer = finder.querySelector(".answer");
  answer?.replaceChildren(...(country ? [paragraph(answerOn(country)), ...linesOn(finder, country)] : []));
  if (country && !NO_PAGE.includes(country.standing)) answer?.append(wayOn(finder, country));
}

function paragraph(...content: (string | Node)[]): HTMLElement {
  const element = document.createElement("p");
  element.append(...content);
  return element;
}

/** All that is told of it, where the search has room for it. */
function linesOn({ dataset }: HTMLElement, { iso3 }: KnownCountry): Node[] {
  const lines = document.querySelector<HTMLTemplateElement>(`template[data-lines="${iso3}"]`);
  return dataset["told"] !== undefined && lines ? [lines.content.cloneNode(true)] : [];
}

/** To the country's page; of a country that is listed only, to the questions there. */
function wayOn({ dataset }: HTMLElement, { iso3, standing }: KnownCountry): HTMLElement {
  const { pages = "", page = "", questions = "" } = dataset;
  const link = document.createElement("a");
  const asks = standing === "only_listed";
  link.href = `${pages}${iso3.toLowerCase()}/${asks ? "#questions" : ""}`;
  link.append(asks ? questions : page);
  return paragraph(link);
}
