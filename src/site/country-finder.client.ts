// The country search: a text field whose matches stand in a list under it, moved through by the arrow keys (the editable
// combobox of the ARIA Authoring Practices).
import { meant, search, searchNear } from "./country-search.client.ts";
import { showAnswer } from "./finder-answer.client.ts";
import { FinderMatches } from "./finder-matches.client.ts";
import { knownCountries, learnOtherLanguages, partMeant, type KnownCountry } from "./known-country.client.ts";

/** Dispatched when a country is chosen; a listener that shows it elsewhere prevents the default, our own answer. */
export const CHOOSE_EVENT = "country:choose";
/** Dispatched when the field no longer holds the country that was chosen. */
export const LEAVE_EVENT = "country:leave";

const MOST = 12;
/** The code of keys that an input method has taken. */
const TAKEN = 229;

/** The country search. */
export class CountryFinder extends HTMLElement {
  private gone = new AbortController();
  private found: FinderMatches | undefined;
  /** What Enter chooses while no match is marked: what is clearly meant. */
  private clear: KnownCountry | undefined;
  private chosen: KnownCountry | undefined;

  connectedCallback(): void {
    this.gone = new AbortController();
    const { signal } = this.gone;
    const list = this.querySelector<HTMLElement>('[role="listbox"]');
    if (!list) return;
    const matches = new FinderMatches(list, this.input);
    this.found = matches;
    this.input.addEventListener("input", () => this.edit(), { signal });
    this.input.addEventListener("keydown", (event) => this.press(event), { signal });
    this.input.addEventListener("focus", () => void this.learn(), { signal });
    this.input.addEventListener("blur", () => matches.close(), { signal });
    list.addEventListener("pointerdown", (event) => event.preventDefault(), { signal });
    list.addEventListener("click", ({ target }) => this.choose(matches.at(target as Node)), { signal });
  }

  disconnectedCallback(): void {
    this.gone.abort();
  }

  /** Takes over what was chosen elsewhere, without a word to anybody else; undefined takes the choice back. */
  show(country: KnownCountry | undefined): void {
    if (country === this.chosen) return;
    this.chosen = country;
    this.input.value = country?.name ?? "";
    this.say("");
    showAnswer(this, country);
  }

  private get input(): HTMLInputElement {
    return this.querySelector("input") as HTMLInputElement;
  }

  /** Names in other languages may find what the page's own did not. */
  private async learn(): Promise<void> {
    await learnOtherLanguages(this.dataset["names"] ?? "");
    if (!this.chosen && this.input.value !== "" && !this.clear && !this.found?.active) this.find();
  }

  /** What is shown belongs to what stands in the field: another text takes the choice back. */
  private edit(): void {
    if (this.chosen) {
      this.chosen = undefined;
      showAnswer(this, undefined);
      this.dispatchEvent(new CustomEvent(LEAVE_EVENT, { bubbles: true }));
    }
    this.find();
  }

  private find(): void {
    const text = this.input.value;
    const asWritten = search(text, knownCountries());
    const near = asWritten.length === 0;
    const matches = near ? searchNear(text, knownCountries()) : asWritten;
    const [only, ...others] = matches;
    this.clear = near ? (others.length === 0 ? only : undefined) : meant(text, knownCountries());
    this.found?.show(matches.slice(0, MOST));
    this.toggleAttribute("data-nothing", text.trim() !== "" && matches.length === 0);
    this.say(text.trim() === "" ? "" : this.countOf(matches.length, near));
  }

  /** How many match, and where the list holds fewer, how many it holds. */
  private countOf(count: number, near: boolean): string {
    const words = this.dataset[near ? "near" : "matches"] ?? "";
    const shown = count > MOST ? (this.dataset["shown"] ?? "").replace("{n}", String(MOST)) : "";
    return count === 0 ? (this.dataset["none"] ?? "") : `${words} ${count}${shown}`;
  }

  private press(event: KeyboardEvent): void {
    // WebKit ends a composition before it tells of the key that ended it, whose code alone says so.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    if (event.isComposing || event.keyCode === TAKEN) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) this.found?.step(step);
    else if (event.key === "Enter") this.enter();
    else if (event.key === "Escape") this.escape();
    else return;
    event.preventDefault();
  }

  /** Chooses what is marked or clearly meant; of several that may be meant it marks the first. */
  private enter(): void {
    const country = this.found?.active ?? this.chosen ?? this.clear;
    if (country) this.choose(country);
    else this.found?.step(1);
  }

  /** Closes the list; where it is closed already, empties the field. */
  private escape(): void {
    if (this.found?.isOpen) return this.found.close();
    this.input.value = "";
    this.edit();
  }

  private choose(country: KnownCountry | undefined): void {
    if (!country) return;
    const note = this.noteOn(country);
    this.found?.close();
    const event = new CustomEvent<KnownCountry>(CHOOSE_EVENT, { detail: country, bubbles: true, cancelable: true });
    if (this.dispatchEvent(event)) this.show(country);
    [this.chosen, this.input.value] = [country, country.name];
    // A keyboard on the screen would stay and cover the answer.
    if (matchMedia("(pointer: coarse)").matches) this.input.blur();
    this.querySelector(".answer")?.scrollIntoView({ block: "nearest" });
    this.say(note);
  }

  /** A word on the part of a country that the reader asked for, where the list names only the whole. */
  private noteOn(country: KnownCountry): string {
    const part = partMeant(this.input.value, country);
    if (part === undefined) return "";
    return (this.dataset["part"] ?? "").replace("{part}", part).replaceAll("{country}", country.within);
  }

  private say(text: string): void {
    this.querySelector('[role="status"]')?.replaceChildren(text);
  }
}

customElements.define("country-finder", CountryFinder);
