// Keeps the snippets of the embed builder in step with the choice: texts to copy, links to files, the table.
import { type SnippetValues, snippetText } from "../site/snippet-text.ts";

/** What the snippets are made of for one choice. */
export interface SnippetSource {
  /** Path of the widget, without a version. */
  readonly path: string;
  readonly values: SnippetValues;
}

/** The snippets on the page. */
export class BuilderSnippets {
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

  show({ path, values }: SnippetSource, templates: Readonly<Record<string, string>>): void {
    for (const [name, template] of Object.entries(templates)) this.write(name, snippetText(template, values));
    if (path === this.path) return;
    this.path = path;
    this.link(path, values);
    void this.showSizes(path);
    void this.showTable(path);
  }

  /** A text that is another now is not copied yet. */
  private write(name: string, text: string): void {
    const field = this.element.querySelector<HTMLTextAreaElement>(`[data-snippet="${name}"]`);
    if (!field || field.value === text) return;
    field.value = text;
    const status = field.parentElement?.querySelector('[role="status"]');
    if (status) status.textContent = "";
  }

  private link(path: string, values: SnippetValues): void {
    const beside = { table: `embed/${path}/table.html`, zip: `embed/${path}/widget.zip` };
    const shown = { width: values["pngWidth"] ?? "", height: values["pngHeight"] ?? "" };
    for (const link of this.element.querySelectorAll<HTMLAnchorElement>("[data-file]")) {
      const kind = link.dataset["file"] ?? "";
      const own = kind in beside ? beside[kind as keyof typeof beside] : String(values[kind]).slice(this.root.length);
      link.href = this.base + own;
      if (link.download) link.download = `liberterra-iii-${path.replaceAll("/", "-")}${extensionOf(own)}`;
      const words = link.querySelector<HTMLElement>("[data-words]");
      if (words) words.textContent = snippetText(words.dataset["words"] ?? "", shown);
    }
  }

  private async showSizes(path: string): Promise<void> {
    const sizes = await this.files.sizesOf(path);
    if (path !== this.path) return;
    for (const place of this.element.querySelectorAll<HTMLElement>("[data-size]"))
      place.textContent = sizes[place.dataset["size"] ?? ""] ?? "";
  }

  private async showTable(path: string): Promise<void> {
    this.setTableState("loading");
    this.write("table", "");
    try {
      const text = await this.files.table(path);
      if (path !== this.path) return;
      this.write("table", text);
      this.setTableState(null);
    } catch {
      if (path === this.path) this.setTableState("failed");
    }
  }

  /** There is nothing to copy until the table is there. */
  private setTableState(what: "loading" | "failed" | null): void {
    const method = this.element.querySelector<HTMLElement>('[data-method="table"]');
    const note = method?.querySelector<HTMLElement>(".unfetched");
    method?.querySelector("button")?.toggleAttribute("disabled", what !== null);
    if (!note) return;
    note.hidden = what === null;
    note.textContent = what === null ? "" : (note.dataset[what] ?? "");
  }
}

function extensionOf(path: string): string {
  return /\.\w+$/.exec(path)?.[0] ?? "";
}

/** Sizes of files in words, by kind, for each widget by its path. */
type FileSizes = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The files beside a widget: fetches what is too much for the page itself, each thing once. */
class WidgetFiles {
  private readonly base: string;
  private readonly tables = new Map<string, Promise<string>>();
  private sizes: Promise<FileSizes> | undefined;

  /** @param base Address of the site's root. */
  constructor(base: string) {
    this.base = base;
  }

  /** The table of a widget as markup to paste. */
  table(path: string): Promise<string> {
    const cached = this.tables.get(path) ?? this.fetched(`embed/${path}/table.html`).then(bodyOf);
    this.tables.set(path, cached);
    cached.catch(() => this.tables.delete(path));
    return cached;
  }

  /** The size of a widget's files by kind; nothing where it is not known. */
  async sizesOf(path: string): Promise<Readonly<Record<string, string>>> {
    this.sizes ??= this.fetched("embed/weights.json").then((text) => JSON.parse(text) as FileSizes);
    try {
      return (await this.sizes)[path] ?? {};
    } catch {
      this.sizes = undefined;
      return {};
    }
  }

  private async fetched(path: string): Promise<string> {
    const response = await fetch(this.base + path);
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response.text();
  }
}

/** What stands between the tags of the body: the page around it is for looking at. */
function bodyOf(page: string): string {
  const [, body] = /<body>\s*([^]*?)\s*<\/body>/.exec(page) ?? [];
  if (body === undefined) throw new Error("the page has no body");
  return body;
}
