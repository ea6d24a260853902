// Knows the finder: a text field whose matches stand in a list under it, moved through by the arrow keys (the editable
// combobox of the ARIA Authoring Practices). Knows no country and no map.
import { search } from "./country-search.ts";
import { sentenceOf } from "./standing-sentence.ts";

/** Dispatched when a country is chosen; a listener that shows it elsewhere prevents the default, our own answer. */
export const CHOOSE_EVENT = "country:choose";

/** The country chosen. */
export interface Choice {
  readonly iso3: string;
  readonly name: string;
}

const MOST = 12;
/** Standings of countries that have no page of their own. */
const NO_PAGE: readonly string[] = ["not_listed", "linked"];
const ACTIVE_ID = "find-country-active";

/** The finder. Every country's name is in the markup; this shows those that match. */
class CountryFinder extends HTMLElement {
  private gone = new AbortController();
  private options: { readonly element: HTMLElement; readonly names: readonly string[] }[] = [];
  private shown: HTMLElement[] = [];
  private active = -1;

  connectedCallback(): void {
    this.gone = new AbortController();
    const { signal } = this.gone;
    this.options = [...this.list.querySelectorAll<HTMLElement>("[data-c]")].map((element) => ({
      element,
      names: [element.textContent.trim(), ...(element.dataset["also"]?.split("|") ?? [])],
    }));
    this.input.addEventListener("input", () => this.find(), { signal });
    this.input.addEventListener("keydown", (event) => this.press(event), { signal });
    this.input.addEventListener("blur", () => this.close(), { signal });
    this.list.addEventListener("pointerdown", (event) => event.preventDefault(), { signal });
    this.list.addEventListener("click", (event) => this.choose((event.target as Element).closest("[data-c]")), {
      signal,
    });
  }

  disconnectedCallback(): void {
    this.gone.abort();
  }

  private get input(): HTMLInputElement {
    return this.querySelector("input") as HTMLInputElement;
  }

  private get list(): HTMLElement {
    return this.querySelector('[role="listbox"]') as HTMLElement;
  }

  private find(): void {
    const found = search(this.input.value, this.options).slice(0, MOST);
    for (const { element } of this.options) element.hidden = true;
    this.shown = found.map(({ element }) => element);
    for (const element of this.shown) element.hidden = false;
    this.list.append(...this.shown);
    this.activate(-1);
    this.open(this.shown.length > 0);
    this.say(this.input.value.trim() === "" ? "" : this.countOf(this.shown.length));
  }

  private countOf(matches: number): string {
    return matches === 0 ? (this.dataset["none"] ?? "") : `${this.dataset["matches"] ?? ""} ${matches}`;
  }

  private press(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) this.step(step);
    else if (event.key === "Enter") this.choose(this.shown[Math.max(0, this.active)] ?? null);
    else if (event.key === "Escape") this.escape();
    else return;
    event.preventDefault();
  }

  /** To the next match or the one before, round and round. */
  private step(by: number): void {
    const count = this.shown.length;
    if (count === 0) return;
    this.open(true);
    this.activate(this.active < 0 && by < 0 ? count - 1 : (this.active + by + count) % count);
  }

  /** Closes the list; where it is closed already, empties the field. */
  private escape(): void {
    if (!this.list.hidden) return this.close();
    this.input.value = "";
    this.find();
  }

  private activate(index: number): void {
    this.list.querySelector(`#${ACTIVE_ID}`)?.removeAttribute("id");
    for (const element of this.shown) element.setAttribute("aria-selected", "false");
    this.active = index;
    const element = this.shown[index];
    if (!element) return this.input.removeAttribute("aria-activedescendant");
    element.id = ACTIVE_ID;
    element.setAttribute("aria-selected", "true");
    element.scrollIntoView({ block: "nearest" });
    this.input.setAttribute("aria-activedescendant", ACTIVE_ID);
  }

  private choose(option: Element | null): void {
    if (!(option instanceof HTMLElement)) return;
    const choice: Choice = { iso3: option.dataset["c"] ?? "", name: option.textContent.trim() };
    this.input.value = choice.name;
    this.close();
    this.say("");
    const event = new CustomEvent(CHOOSE_EVENT, { detail: choice, bubbles: true, cancelable: true });
    if (this.dispatchEvent(event)) this.answer(choice, option.dataset["s"] ?? "not_listed");
  }

  /** The answer where nothing else on the page gives one. */
  private answer({ iso3, name }: Choice, standing: string): void {
    const part = (key: string) => this.querySelector<HTMLElement>(`.answer [data-${key}]`);
    const lines = this.querySelector<HTMLTemplateElement>(`template[data-lines="${iso3}"]`);
    part("name")?.replaceChildren(name);
    part("text")?.replaceChildren(...sentenceOf(standing));
    part("lines")?.replaceChildren(...(lines ? [lines.content.cloneNode(true)] : []));
    this.lead(part("more"), NO_PAGE.includes(standing) ? null : iso3);
    this.querySelector(".answer")?.removeAttribute("hidden");
  }

  private lead(more: HTMLElement | null, iso3: string | null): void {
    more?.toggleAttribute("hidden", iso3 === null);
    more?.querySelector("a")?.setAttribute("href", `${this.dataset["pages"] ?? ""}${iso3?.toLowerCase() ?? ""}/`);
  }

  private close(): void {
    this.open(false);
    this.activate(-1);
  }

  private open(on: boolean): void {
    this.list.hidden = !on;
    this.input.setAttribute("aria-expanded", String(on));
  }

  private say(text: string): void {
    this.querySelector('[role="status"]')?.replaceChildren(text);
  }
}

customElements.define("country-finder", CountryFinder);
