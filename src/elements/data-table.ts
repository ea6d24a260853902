// Knows how a table is sorted and filtered in the page. Knows no row and no column.
const collator = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

/** A table with a field to filter it and headings that sort it. Without script it is a table. */
export class DataTable extends HTMLElement {
  private gone = new AbortController();
  /** The rows in the order of the file, to which a third press comes back. */
  private rows: HTMLTableRowElement[] = [];

  connectedCallback(): void {
    this.gone = new AbortController();
    const { signal } = this.gone;
    this.rows = [...this.querySelectorAll<HTMLTableRowElement>("tbody tr")];
    this.querySelectorAll("th[scope=col]").forEach((heading) => makeButton(heading));
    this.querySelector(".tools")?.removeAttribute("hidden");
    this.addEventListener("input", () => this.filter(), { signal });
    this.addEventListener("click", (event) => this.press(event), { signal });
    if (this.querySelector("input")?.value) this.filter();
  }

  disconnectedCallback(): void {
    this.gone.abort();
  }

  private press(event: Event): void {
    const heading = (event.target as Element).closest("button")?.closest<HTMLTableCellElement>("th[scope=col]");
    if (heading) this.sort(heading);
  }

  /** Up, down, and back to the order of the file. */
  private sort(heading: HTMLTableCellElement): void {
    const next = { ascending: "descending", descending: null }[heading.ariaSort ?? ""];
    const direction = next === undefined ? "ascending" : next;
    this.querySelectorAll("th[aria-sort]").forEach((other) => other.removeAttribute("aria-sort"));
    if (direction) heading.setAttribute("aria-sort", direction);
    const sign = direction === "descending" ? -1 : 1;
    const cells = this.rows.map((row) => row.cells[heading.cellIndex]);
    const numbered = cells.some((cell) => cell?.dataset["order"] !== undefined);
    const keys = new Map(this.rows.map((row, index) => [row, keyOf(cells[index], numbered)]));
    const compare = (one: HTMLTableRowElement, other: HTMLTableRowElement) =>
      compareKeys(keys.get(one) ?? "", keys.get(other) ?? "", sign);
    this.querySelector("tbody")?.append(...(direction ? this.rows.toSorted(compare) : this.rows));
  }

  private filter(): void {
    const wanted = plain(this.querySelector("input")?.value ?? "").split(/\s+/);
    let shown = 0;
    for (const row of this.rows) {
      const text = plain(row.textContent);
      row.hidden = !wanted.every((word) => text.includes(word));
      if (!row.hidden) shown += 1;
    }
    const result = this.querySelector("output");
    const count = shown === this.rows.length ? `${shown}` : `${shown} ${this.dataset["of"] ?? "/"} ${this.rows.length}`;
    if (result) result.textContent = `${count} ${this.dataset["rows"] ?? ""}`;
  }
}

function makeButton(heading: Element): void {
  if (heading.querySelector("button")) return;
  const button = document.createElement("button");
  button.type = "button";
  button.append(...heading.childNodes);
  heading.append(button);
}

/** What a cell is sorted by: the number that its words say where the column has such, else what the file has. */
function keyOf(cell: HTMLTableCellElement | undefined, numbered: boolean): string {
  if (numbered) return cell?.dataset["order"] ?? "";
  return cell?.dataset["file"] ?? cell?.textContent.trim() ?? "";
}

/** Empty cells come last in either direction. */
function compareKeys(one: string, other: string, sign: number): number {
  if (one === "" || other === "") return Number(one === "") - Number(other === "");
  return sign * collator.compare(one, other);
}

/** Without accents and capitals, so that "cote" finds "Côte". */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
}

customElements.define("data-table", DataTable);
