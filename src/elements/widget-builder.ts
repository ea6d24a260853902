// Knows how a choice of widget becomes a preview and texts to copy. Knows no widget by name.

type WidgetFact = readonly [path: string, title: string, heightPx: number];

const DEFAULTS: Readonly<Record<string, string>> = { theme: "light", region: "world" };

/** The form of the page of widgets; shown only where script runs. */
class WidgetBuilder extends HTMLElement {
  private gone = new AbortController();
  private facts: readonly WidgetFact[] = [];

  connectedCallback(): void {
    this.gone = new AbortController();
    this.facts = JSON.parse(this.querySelector("script")?.textContent ?? "[]") as WidgetFact[];
    this.querySelector("form")?.addEventListener("input", () => this.show(), { signal: this.gone.signal });
    this.hidden = false;
    this.show();
  }

  disconnectedCallback(): void {
    this.gone.abort();
  }

  private show(): void {
    const choice = new FormData(this.querySelector("form") ?? undefined);
    const language = chosen(choice, "language");
    const name = chosen(choice, "widget");
    const [path = "", title = "", height = 0] =
      this.facts.find(([known]) => known === inLanguage(name, language)) ?? [];
    const query = queryOf(choice);
    this.querySelector(".draft")?.toggleAttribute("hidden", !this.dataset["drafts"]?.split(" ").includes(language));
    this.preview(`${path}/${query}`, title, height);
    const theme = chosen(choice, "theme");
    const scheme = theme === "auto" ? "light dark" : theme;
    const values = { src: `${this.dataset["embeds"]}${path}/${query}`, title, height: String(height), scheme };
    for (const code of this.querySelectorAll<HTMLElement>("[data-template]")) code.textContent = filled(code, values);
  }

  private preview(path: string, title: string, height: number): void {
    const frame = this.querySelector("iframe");
    if (!frame) return;
    const address = new URL(path, new URL("../embed/", location.href)).href;
    if (frame.src !== address) frame.src = address;
    frame.title = title;
    frame.height = String(height);
  }
}

function chosen(choice: FormData, name: string): string {
  const value = choice.get(name);
  return typeof value === "string" ? value : "";
}

function inLanguage(name: string, language: string): string {
  return language === "en" ? name : `${language}/${name}`;
}

/** Only what differs from the default stands in the address. */
function queryOf(choice: FormData): string {
  const asked: Record<string, string> = {};
  for (const name of ["theme", "region"]) {
    const value = chosen(choice, name);
    if (value !== DEFAULTS[name]) asked[name] = value;
  }
  if (!choice.has("header")) asked["header"] = "0";
  const query = new URLSearchParams(asked).toString();
  return query === "" ? "" : `?${query}`;
}

function filled(code: HTMLElement, values: Readonly<Record<string, string>>): string {
  const plain = code.dataset["rung"] === "address";
  return (code.dataset["template"] ?? "").replace(/\{(src|title|height|scheme)\}/g, (_, key: string) => {
    const value = values[key] ?? "";
    return plain ? value : value.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  });
}

customElements.define("widget-builder", WidgetBuilder);
