// Knows how the rungs of the ladder follow a choice: texts, links to files, the table. Knows no widget.
import { type SnippetValues, snippetText } from "../site/snippet-text.ts";
import { WidgetFiles } from "./widget-files.client.ts";

/** What the rungs are made of for one choice. */
export interface Chosen {
  /** Path of the widget, without a version. */
  readonly path: string;
  readonly values: SnippetValues;
}

/** The rungs on the page. */
export class WidgetLadder {
  private readonly element: HTMLElement;
  private readonly root: string;
  private readonly base: string;
  private readonly files: WidgetFiles;
  private path = "";

  /** @param root Address of the site as others know it. @param base Its address for this page. */
  constructor(element: HTMLElement, root: string, base: string) {
    [this.element, this.root, this.base] = [element, root, base];
    this.files = new WidgetFiles(base);
  }

  show({ path, values }: Chosen, templates: Readonly<Record<string, string>>): void {
    for (const [rung, template] of Object.entries(templates)) this.write(rung, snippetText(template, values));
    if (path === this.path) return;
    this.path = path;
    this.link(path, values);
    void this.weigh(path);
    void this.tabulate(path);
  }

  /** A text that is another now is not copied yet. */
  private write(rung: string, text: string): void {
    const field = this.element.querySelector<HTMLTextAreaElement>(`[data-rung="${rung}"]`);
    if (!field || field.value === text) return;
    field.value = text;
    const status = field.parentElement?.querySelector('[role="status"]');
    if (status) status.textContent = "";
  }

  private link(path: string, values: SnippetValues): void {
    const beside = { table: `embed/${path}/table.html`, archive: `embed/${path}/widget.zip` };
    const shown = { width: values["pngWidth"] ?? "", height: values["pngHeight"] ?? "" };
    for (const link of this.element.querySelectorAll<HTMLAnchorElement>("[data-file]")) {
      const kind = link.dataset["file"] ?? "";
      const own = kind in beside ? beside[kind as keyof typeof beside] : String(values[kind]).slice(this.root.length);
      link.href = this.base + own;
      if (link.download) link.download = `liberterra-iii-${path.replaceAll("/", "-")}${endingOf(own)}`;
      const words = link.querySelector<HTMLElement>("[data-words]");
      if (words) words.textContent = snippetText(words.dataset["words"] ?? "", shown);
    }
  }

  private async weigh(path: string): Promise<void> {
    const weights = await this.files.weightsOf(path);
    if (path !== this.path) return;
    for (const place of this.element.querySelectorAll<HTMLElement>("[data-size]"))
      place.textContent = weights[place.dataset["size"] ?? ""] ?? "";
  }

  private async tabulate(path: string): Promise<void> {
    this.say("loading");
    this.write("table", "");
    try {
      const text = await this.files.table(path);
      if (path !== this.path) return;
      this.write("table", text);
      this.say(null);
    } catch {
      if (path === this.path) this.say("failed");
    }
  }

  /** There is nothing to copy until the table is there. */
  private say(what: "loading" | "failed" | null): void {
    const rung = this.element.querySelector<HTMLElement>('[data-of="table"]');
    const note = rung?.querySelector<HTMLElement>(".unfetched");
    rung?.querySelector("button")?.toggleAttribute("disabled", what !== null);
    if (!note) return;
    note.hidden = what === null;
    note.textContent = what === null ? "" : (note.dataset[what] ?? "");
  }
}

function endingOf(path: string): string {
  return /\.\w+$/.exec(path)?.[0] ?? "";
}
