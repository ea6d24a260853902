// Fills the panel with what the list holds of one country, or with a sentence where the list holds nothing.
import { sentenceOf } from "../site/known-country.client.ts";

/** A country to tell of; name and standing are needed only where the list does not have it. */
export interface PanelCountry {
  readonly iso3: string;
  readonly name?: string | undefined;
  readonly standing?: string | undefined;
}

/** The panel of a page. */
export class CountryPanel {
  readonly element: HTMLElement;
  private readonly list: ParentNode;
  private readonly title: HTMLElement;
  private readonly body: HTMLElement;
  private readonly more: HTMLElement;
  private readonly close: HTMLElement;
  private readonly empty: { readonly title: string; readonly body: readonly Node[] };

  constructor(element: HTMLElement, list: ParentNode) {
    const part = (selector: string) => {
      const found = element.querySelector<HTMLElement>(selector);
      if (!found) throw new Error(`the panel has no ${selector}`);
      return found;
    };
    [this.element, this.list] = [element, list];
    [this.title, this.body, this.more] = [part("h2"), part("[data-body]"), part("[data-more]")];
    this.close = part("[data-close]");
    this.empty = { title: this.title.textContent, body: [...this.body.childNodes] };
  }

  /** Tells of a country; false for one that nobody knows. */
  tell({ iso3, name, standing }: PanelCountry): boolean {
    const item = this.list.querySelector<HTMLElement>(`[data-item="${iso3}"]`);
    const known = item?.querySelector("a, b")?.textContent ?? name;
    if (known === undefined) return false;
    this.title.textContent = known;
    this.body.replaceChildren(...toldOf(item, item?.dataset["standing"] ?? standing));
    this.lead(item?.querySelector("a")?.getAttribute("href") ?? undefined);
    this.close.hidden = false;
    return true;
  }

  /** Back to how the page brought it. */
  clear(): void {
    this.title.textContent = this.empty.title;
    this.body.replaceChildren(...this.empty.body);
    this.lead(undefined);
    this.close.hidden = true;
  }

  private lead(address: string | undefined): void {
    this.more.hidden = address === undefined;
    if (address !== undefined) this.more.querySelector("a")?.setAttribute("href", address);
  }
}

/** The sentence of a standing, and what the list has of the country. */
function toldOf(item: HTMLElement | null, standing = "not_listed"): Node[] {
  const sentence = document.createElement("p");
  sentence.append(sentenceOf(standing));
  const told = item?.querySelector("[data-told]")?.cloneNode(true);
  return told ? [sentence, told] : [sentence];
}
