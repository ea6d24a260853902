// The list of matches under the country search: what stands in it, and which of them the arrow keys have reached.
import type { KnownCountry } from "./known-country.client.ts";

/** The list box of a combobox. Focus stays in the input, which says what is open and what is active. */
export class FinderMatches {
  private readonly list: HTMLElement;
  private readonly input: HTMLInputElement;
  private countries: readonly KnownCountry[] = [];
  private place = -1;

  constructor(list: HTMLElement, input: HTMLInputElement) {
    [this.list, this.input] = [list, input];
  }

  /** The match that the arrow keys have reached. */
  get active(): KnownCountry | undefined {
    return this.countries[this.place];
  }

  get isOpen(): boolean {
    return !this.list.hidden;
  }

  /** The match under a pointer. */
  at(target: Node): KnownCountry | undefined {
    return this.countries[[...this.list.children].findIndex((option) => option.contains(target))];
  }

  /** Shows these, none of them active. */
  show(countries: readonly KnownCountry[]): void {
    this.countries = countries;
    this.list.replaceChildren(...countries.map(optionFor));
    this.activate(-1);
    this.open(countries.length > 0);
  }

  close(): void {
    this.open(false);
    this.activate(-1);
  }

  /** To the next match or the one before, round and round. */
  step(by: number): void {
    const count = this.countries.length;
    if (count === 0) return;
    this.open(true);
    this.activate(this.place < 0 && by < 0 ? count - 1 : (this.place + by + count) % count);
  }

  private activate(place: number): void {
    const id = `${this.list.id}-active`;
    this.place = place;
    for (const [at, option] of [...this.list.children].entries()) {
      option.setAttribute("aria-selected", String(at === place));
      option.removeAttribute("id");
      if (at !== place) continue;
      option.id = id;
      option.scrollIntoView({ block: "nearest" });
    }
    if (place < 0) this.input.removeAttribute("aria-activedescendant");
    else this.input.setAttribute("aria-activedescendant", id);
  }

  private open(on: boolean): void {
    this.list.hidden = !on;
    this.input.setAttribute("aria-expanded", String(on));
  }
}

function optionFor({ name }: KnownCountry): HTMLElement {
  const option = document.createElement("li");
  option.setAttribute("role", "option");
  option.append(name);
  return option;
}
