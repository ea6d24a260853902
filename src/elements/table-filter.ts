// Knows how a table is narrowed and sorted from what its rows carry in attributes and cells. Knows no row.

const COLUMNS_OF_NUMBERS: ReadonlySet<string> = new Set(["cases", "mentions"]);
const alphabet = new Intl.Collator("en", { numeric: true });

/** A table with choices above it. Without script the choices stay hidden and the headings are plain words. */
class TableFilter extends HTMLElement {
  private gone = new AbortController();

  connectedCallback(): void {
    this.gone = new AbortController();
    const { signal } = this.gone;
    this.querySelector(".choices")?.removeAttribute("hidden");
    for (const button of this.sorters()) {
      button.disabled = false;
      button.title = button.dataset["label"] ?? "";
    }
    this.addEventListener("input", () => this.narrow(), { signal });
    this.addEventListener("click", (event) => this.press(event), { signal });
    this.narrow();
  }

  disconnectedCallback(): void {
    this.gone.abort();
  }

  private sorters(): HTMLButtonElement[] {
    return [...this.querySelectorAll<HTMLButtonElement>("button[data-sort]")];
  }

  private rows(): HTMLTableRowElement[] {
    return [...this.querySelectorAll<HTMLTableRowElement>("tbody tr")];
  }

  private press(event: Event): void {
    const button = (event.target as Element).closest("button");
    if (button?.dataset["do"] === "reset") this.reset();
    if (button?.dataset["sort"]) this.sort(button);
  }

  private reset(): void {
    for (const field of this.fields()) field.value = "";
    this.narrow();
  }

  private fields(): (HTMLInputElement | HTMLSelectElement)[] {
    return [...this.querySelectorAll<HTMLInputElement | HTMLSelectElement>(".choices input, .choices select")];
  }

  private narrow(): void {
    const [name = "", region = "", standing = ""] = this.fields().map(({ value }) => plain(value));
    const rows = this.rows();
    const shown = rows.filter((row) => {
      const { spellings = "", region: own, standing: told } = row.dataset;
      const fits =
        plain(spellings).includes(name) && (region === "" || region === own) && (standing === "" || standing === told);
      row.hidden = !fits;
      return fits;
    });
    const words = this.dataset["count"] ?? "";
    const status = this.querySelector("[role=status]");
    if (status) status.textContent = words.replace("{n}", String(shown.length)).replace("{total}", String(rows.length));
  }

  /** First from the beginning of the alphabet, or the largest number first; pressed again, the other way round. */
  private sort(button: HTMLButtonElement): void {
    const column = button.dataset["sort"] ?? "";
    const heading = button.closest("th");
    const body = this.querySelector("tbody");
    if (!heading || !body) return;
    const first = COLUMNS_OF_NUMBERS.has(column) ? "descending" : "ascending";
    const other = first === "ascending" ? "descending" : "ascending";
    const order = heading.getAttribute("aria-sort") === first ? other : first;
    for (const cell of this.querySelectorAll("[aria-sort]")) cell.removeAttribute("aria-sort");
    heading.setAttribute("aria-sort", order);
    body.append(...this.rows().sort((one, two) => compared(one, two, column, heading.cellIndex, order)));
  }
}

/** Names go by the order that the page gave them; what is equal stays in the order of names. */
function compared(
  one: HTMLTableRowElement,
  two: HTMLTableRowElement,
  column: string,
  at: number,
  order: string,
): number {
  const byName = Number(one.dataset["at"]) - Number(two.dataset["at"]);
  const turn = order === "ascending" ? 1 : -1;
  if (column === "name") return turn * byName;
  return turn * alphabet.compare(textAt(one, at), textAt(two, at)) || byName;
}

function textAt(row: HTMLTableRowElement, at: number): string {
  return row.cells[at]?.textContent ?? "";
}

/** Readers type without accents and in any case. */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("’", "'").trim().toLowerCase();
}

customElements.define("table-filter", TableFilter);
