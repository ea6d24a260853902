// Knows the files beside a widget: its table as text to copy, and how heavy each file is. Knows no widget.

/** Weights of files in words, by kind, for each widget by its path. */
type Weights = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Fetches what is too much for the page itself, each thing once. */
export class WidgetFiles {
  private readonly base: string;
  private readonly tables = new Map<string, Promise<string>>();
  private weights: Promise<Weights> | undefined;

  /** @param base Address of the site's root. */
  constructor(base: string) {
    this.base = base;
  }

  /** The table of a widget as markup to paste. */
  table(path: string): Promise<string> {
    const known = this.tables.get(path) ?? this.fetched(`embed/${path}/table.html`).then(bodyOf);
    this.tables.set(path, known);
    known.catch(() => this.tables.delete(path));
    return known;
  }

  /** The weight of a widget's files by kind; nothing where it is not known. */
  async weightsOf(path: string): Promise<Readonly<Record<string, string>>> {
    this.weights ??= this.fetched("embed/weights.json").then((text) => JSON.parse(text) as Weights);
    try {
      return (await this.weights)[path] ?? {};
    } catch {
      this.weights = undefined;
      return {};
    }
  }

  private async fetched(path: string): Promise<string> {
    const answer = await fetch(this.base + path);
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return answer.text();
  }
}

/** What stands between the tags of the body: the page around it is for looking at. */
function bodyOf(page: string): string {
  const [, body] = /<body>\s*([^]*?)\s*<\/body>/.exec(page) ?? [];
  if (body === undefined) throw new Error("the page has no body");
  return body;
}
