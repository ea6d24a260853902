// Knows the finder: a text field whose matches stand in a list under it, moved through by the arrow keys (the editable
// combobox of the ARIA Authoring Practices). Knows no country and no map.
import { found, optionsIn, partMeant, type FinderOption } from "./finder-option.client.ts";
import { showAnswer, type Choice } from "./finder-answer.client.ts";

/** Dispatched when a country is chosen; a listener that shows it elsewhere prevents the default, our own answer. */
export const CHOOSE_EVENT = "country:choose";

const MOST = 12;
const ACTIVE_ID = "find-country-active";

/** The finder. Every country's name is in the markup; this shows those that match. */
class CountryFinder extends HTMLElement {
  private gone = new AbortController();
  private options: readonly FinderOption[] = [];
  private shown: readonly FinderOption[] = [];
  private near = false;
  private active = -1;

  connectedCallback(): void {
    this.gone = new AbortController();
    const { signal } = this.gone;
    this.options = optionsIn(this.list);
    this.input.addEventListener("input", () => this.find(), { signal });
    this.input.addEventListener("keydown", (event) => this.press(event), { signal });
    this.input.addEventListener("blur", () => this.close(), { signal });
    this.list.addEventListener("pointerdown", (event) => event.preventDefault(), { signal });
    this.list.addEventListener("click", ({ target }) => this.choose(this.optionAt(target as Element)), { signal });
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

  private optionAt(target: Element): FinderOption | undefined {
    return this.shown.find(({ element }) => element.contains(target));
  }

  private find(): void {
    const { options, near } = found(this.input.value, this.options);
    for (const { element } of this.options) element.hidden = true;
    [this.shown, this.near] = [options.slice(0, MOST), near];
    for (const { element } of this.shown) element.hidden = false;
    this.list.append(...this.shown.map(({ element }) => element));
    this.activate(-1);
    this.open(this.shown.length > 0);
    this.say(this.input.value.trim() === "" ? "" : this.countOf(options.length));
  }

  /** How many match, and where the list holds fewer, how many it holds. */
  private countOf(matches: number): string {
    const words = this.dataset[this.near ? "near" : "matches"] ?? "";
    const shown = matches > this.shown.length ? (this.dataset["shown"] ?? "").replace("{n}", String(MOST)) : "";
    return matches === 0 ? (this.dataset["none"] ?? "") : `${words} ${matches}${shown}`;
  }

  private press(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) this.step(step);
    else if (event.key === "Enter") this.choose(this.shown[this.active] ?? this.first());
    else if (event.key === "Escape") this.escape();
    else return;
    event.preventDefault();
  }

  /** What Enter means before a match is chosen: the nearest, but of several slips none. */
  private first(): FinderOption | undefined {
    return this.near && this.shown.length > 1 ? undefined : this.shown[0];
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
    for (const { element } of this.shown) element.setAttribute("aria-selected", "false");
    this.active = index;
    const element = this.shown[index]?.element;
    if (!element) return this.input.removeAttribute("aria-activedescendant");
    element.id = ACTIVE_ID;
    element.setAttribute("aria-selected", "true");
    element.scrollIntoView({ block: "nearest" });
    this.input.setAttribute("aria-activedescendant", ACTIVE_ID);
  }

  private choose(option: FinderOption | undefined): void {
    if (!option) return;
    const { dataset } = option.element;
    const choice = { iso3: dataset["c"] ?? "", name: option.names[0] ?? "", standing: dataset["s"] ?? "" };
    const note = this.noteOn(option);
    this.input.value = choice.name;
    this.close();
    this.say(note);
    const event = new CustomEvent<Choice>(CHOOSE_EVENT, { detail: choice, bubbles: true, cancelable: true });
    if (this.dispatchEvent(event)) showAnswer(this, choice);
  }

  /** A word on the part of a country that the reader asked for, where the list names only the whole. */
  private noteOn(option: FinderOption): string {
    const part = partMeant(this.input.value, option);
    if (part === undefined) return "";
    const { within = "" } = option.element.dataset;
    return (this.dataset["part"] ?? "").replace("{part}", part).replaceAll("{country}", within);
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
