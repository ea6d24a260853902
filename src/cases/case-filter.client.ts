// Narrows the list of cases, by what each entry carries in its attributes, and the map with it. The choice stands in the
// address, so that it can be linked to; an unknown value counts as none. The case that an address names is always shown.

const CHOICES = ["theme", "region", "country"] as const;
type Choice = (typeof CHOICES)[number];

/** What an entry carries for each choice. */
const ATTRIBUTES: Readonly<Record<Choice, string>> = { theme: "themes", region: "regions", country: "countries" };

/** The three choices over the list of cases. Hidden without script. */
class CaseFilter extends HTMLElement {
  private gone = new AbortController();

  connectedCallback(): void {
    this.gone = new AbortController();
    const { signal } = this.gone;
    this.hidden = false;
    const asked = new URLSearchParams(location.search);
    for (const select of this.selects()) {
      const value = (asked.get(select.name) ?? "").toLowerCase();
      select.value = [...select.options].find((option) => option.value.toLowerCase() === value)?.value ?? "";
    }
    this.addEventListener("change", () => this.apply(), { signal });
    addEventListener("hashchange", () => this.apply(), { signal });
    this.addEventListener("click", (event) => this.press(event), { signal });
    this.apply();
  }

  disconnectedCallback(): void {
    this.gone.abort();
  }

  private selects(): HTMLSelectElement[] {
    return [...this.querySelectorAll("select")];
  }

  private press(event: Event): void {
    if ((event.target as Element).closest("button")?.dataset["do"] !== "reset") return;
    for (const select of this.selects()) select.value = "";
    this.apply();
  }

  private apply(): void {
    const all = [...document.querySelectorAll<HTMLElement>("[data-case]")];
    const chosen = this.selects().filter(({ value }) => value !== "");
    const addressed = document.getElementById(location.hash.slice(1))?.closest("[data-case]");
    const shown = all.filter((entry) => {
      const fits =
        entry === addressed || chosen.every(({ name, value }) => carried(entry, name as Choice).includes(value));
      entry.hidden = !fits;
      return fits;
    });
    for (const group of document.querySelectorAll<HTMLElement>("[data-group]"))
      group.hidden = group.querySelector("[data-case]:not([hidden])") === null;
    this.say(shown.length, all.length);
    markMap(shown);
    this.remember(chosen);
  }

  private say(shown: number, all: number): void {
    const status = this.querySelector("[role=status]");
    const { count = "", none = "" } = this.dataset;
    if (status)
      status.textContent = shown === 0 ? none : count.replace("{n}", String(shown)).replace("{total}", String(all));
    this.setAttribute("data-shown", String(shown));
  }

  private remember(chosen: readonly HTMLSelectElement[]): void {
    const address = new URL(location.href);
    for (const name of CHOICES) address.searchParams.delete(name);
    for (const { name, value } of chosen) address.searchParams.set(name, value);
    if (address.href !== location.href) history.replaceState(history.state, "", address);
  }
}

function carried(entry: HTMLElement, choice: Choice): string[] {
  return (entry.dataset[ATTRIBUTES[choice]] ?? "").split(" ");
}

/** Marks on every map what the shown entries mark. */
function markMap(shown: readonly HTMLElement[]): void {
  const marks = marksOf(shown);
  for (const shape of document.querySelectorAll<SVGElement>("[data-country]")) {
    const mark = marks.get(shape.dataset["country"] ?? "");
    if (mark === undefined) shape.removeAttribute("data-mark");
    else shape.setAttribute("data-mark", mark);
  }
  for (const name of document.querySelectorAll<HTMLElement>("[data-marked]"))
    name.hidden = !marks.has(name.dataset["marked"] ?? "");
  document.querySelector("[data-unmarked]")?.toggleAttribute("hidden", marks.size > 0);
}

/** The mark of each country; a place weighs more than a mention. */
function marksOf(shown: readonly HTMLElement[]): Map<string, string> {
  const pairs = shown.flatMap((entry) => entry.dataset["marks"]?.split(" ") ?? []).map((pair) => pair.split(":"));
  const mentions = pairs.filter(([, mark]) => mark === "mention");
  const places = pairs.filter(([, mark]) => mark === "place");
  return new Map([...mentions, ...places].map(([iso3 = "", mark = ""]) => [iso3, mark]));
}

customElements.define("case-filter", CaseFilter);
