// How a table is sorted and filtered in the page, and that its rows may stand in groups.
import { finds } from "./country-search.client.ts";
import { folded } from "./folded.ts";

/** What a press of a heading does, by how the column is sorted: not yet, up, down and back. */
const NEXT: Readonly<Record<string, "descending" | null>> = { ascending: "descending", descending: null };

/** A table with choices that narrow it and headings that sort it. Without script it is a table. */
export class DataTable extends HTMLElement {
  private gone = new AbortController();
  /** The rows as the page brought them, each with its group: a third press of a heading comes back to this. */
  private rows: readonly { readonly row: HTMLTableRowElement; readonly group: Element | null }[] = [];

  connectedCallback(): void {
    this.gone = new AbortController();
    const { signal } = this.gone;
    const rows = this.querySelectorAll<HTMLTableRowElement>("tbody tr:not([data-group])");
    this.rows = [...rows].map((row) => ({ row, group: row.parentElement }));
    this.querySelectorAll("th[scope=col]").forEach((heading) => makeButton(heading));
    this.querySelector(".choices")?.removeAttribute("hidden");
    this.addEventListener("input", () => this.filter(), { signal });
    this.addEventListener("click", (event) => this.press(event), { signal });
    if (this.fields().some(({ value }) => value !== "")) this.filter();
  }

  disconnectedCallback(): void {
    this.gone.abort();
  }

  private fields(): (HTMLInputElement | HTMLSelectElement)[] {
    return [...this.querySelectorAll<HTMLInputElement | HTMLSelectElement>(":is(input, select)")];
  }

  private press(event: Event): void {
    const button = (event.target as Element).closest("button");
    const heading = button?.closest<HTMLTableCellElement>("th[scope=col]");
    if (heading) this.sort(heading, NEXT[heading.ariaSort ?? ""]);
    if (button?.dataset["do"] === "reset") this.reset();
  }

  private reset(): void {
    for (const field of this.fields()) field.value = "";
    const sorted = this.querySelector<HTMLTableCellElement>("th[aria-sort]");
    if (sorted) this.sort(sorted, null);
    this.filter();
  }

  /** Up, down, and back to the order of the page. In an order of its own a table has no groups. */
  private sort(heading: HTMLTableCellElement, direction: "ascending" | "descending" | null = "ascending"): void {
    this.querySelectorAll("th[aria-sort]").forEach((other) => other.removeAttribute("aria-sort"));
    this.toggleAttribute("data-sorted", direction !== null);
    if (direction === null) this.rows.forEach(({ row, group }) => group?.append(row));
    else {
      heading.setAttribute("aria-sort", direction);
      const rows = this.rows.map(({ row }) => row);
      this.querySelector("tbody")?.append(...inOrderOf(rows, heading.cellIndex, direction === "descending" ? -1 : 1));
    }
    this.showGroups();
  }

  private filter(): void {
    const fields = this.fields().filter(({ value }) => value !== "");
    for (const { row } of this.rows) row.hidden = !fields.every((field) => fits(row, field));
    this.showGroups();
    const [shown, all] = [this.rows.filter(({ row }) => !row.hidden).length, this.rows.length];
    const words = this.dataset[shown === all ? "whole" : "count"] ?? "";
    const status = this.querySelector("[role=status]");
    if (status) status.textContent = words.replace("{n}", String(shown)).replace("{total}", String(all));
  }

  /** The heading of a group stands where the group has rows to show and the rows stand in groups. */
  private showGroups(): void {
    for (const heading of this.querySelectorAll<HTMLElement>("[data-group]"))
      heading.hidden =
        this.hasAttribute("data-sorted") || !heading.parentElement?.querySelector("tr:not([data-group], [hidden])");
  }
}

/** By the names that a row can be found by, by one of its attributes, or by any word in it. */
function fits(row: HTMLTableRowElement, { name, value }: HTMLInputElement | HTMLSelectElement): boolean {
  const own = row.dataset[name];
  if (own === undefined) return wordsIn(value).every((word) => ` ${folded(textOf(row))}`.includes(` ${word}`));
  return name === "names" ? finds(value, own.split("|")) : own === value;
}

const wordsIn = (text: string) => folded(text).split(" ");

/** The text of a row, with a space wherever something new begins, and what else it is found by. */
function textOf(row: HTMLTableRowElement): string {
  const cells = [...row.cells].flatMap(({ childNodes }) => [...childNodes].map((node) => node.textContent));
  return [...cells, row.dataset["findBy"]].join(" ");
}

function makeButton(heading: Element): void {
  if (heading.querySelector("button")) return;
  const button = document.createElement("button");
  button.type = "button";
  button.append(...heading.childNodes);
  heading.append(button);
}

customElements.define("data-table", DataTable);

const collator = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

/** The rows by the cells of a column, upwards or, with -1, downwards; empty cells come last in either direction. */
export function inOrderOf(rows: readonly HTMLTableRowElement[], column: number, sign: 1 | -1): HTMLTableRowElement[] {
  const cells = rows.map((row) => row.cells[column]);
  const numbered = cells.some((cell) => cell?.dataset["order"] !== undefined);
  const keys = new Map(rows.map((row, index) => [row, keyOf(cells[index], numbered)]));
  return rows.toSorted((one, other) => compareKeys(keys.get(one) ?? "", keys.get(other) ?? "", sign));
}

/** What a cell is sorted by: the number that its words say where the column has such, else what the file has. */
function keyOf(cell: HTMLTableCellElement | undefined, numbered: boolean): string {
  if (numbered) return cell?.dataset["order"] ?? "";
  return cell?.dataset["file"] ?? cell?.textContent.trim() ?? "";
}

function compareKeys(one: string, other: string, sign: number): number {
  if (one === "" || other === "") return Number(one === "") - Number(other === "");
  return sign * collator.compare(one, other);
}
