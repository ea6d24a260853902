// Knows how an entry of the finder is read from the page, and what of it a reader's text has found. Knows no country.
import { finds, search, searchNear, type Findable } from "./country-search.client.ts";

/** An entry of the finder. */
export interface FinderOption extends Findable {
  readonly element: HTMLElement;
  /** Countries within it, which have no entry of their own. */
  readonly parts: readonly string[];
}

/** What a text finds; `near` where it had to be taken for a slip. */
export interface Found {
  readonly options: readonly FinderOption[];
  readonly near: boolean;
}

/** Every entry of a list. */
export function optionsIn(list: Element): FinderOption[] {
  return [...list.querySelectorAll<HTMLElement>("[data-c]")].map((element) => {
    const parts = split(element.dataset["parts"]);
    return { element, parts, names: [element.textContent.trim(), ...split(element.dataset["also"]), ...parts] };
  });
}

/** The entries that a text finds, as it stands or else as a slip. */
export function found(text: string, options: readonly FinderOption[]): Found {
  const asWritten = search(text, options);
  return asWritten.length > 0
    ? { options: asWritten, near: false }
    : { options: searchNear(text, options), near: true };
}

/** The part that a text is about, where it is about no name of the whole: Scotland, of the United Kingdom. */
export function partMeant(text: string, { names, parts }: FinderOption): string | undefined {
  const whole = names.filter((name) => !parts.includes(name));
  if (parts.length === 0 || finds(text, whole) || searchNear(text, [{ names: whole }]).length > 0) return undefined;
  const each = parts.map((name) => ({ names: [name] }));
  return [...search(text, each), ...searchNear(text, each)][0]?.names[0];
}

function split(text = ""): string[] {
  return text === "" ? [] : text.split("|");
}
