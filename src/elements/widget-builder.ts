// Knows how a choice of widget becomes a preview and texts to copy. Knows no widget by name.

/** What the page tells of its widgets, as JSON beside the form. */
interface Facts {
  readonly widgets: readonly (readonly [path: string, title: string, heightPx: number])[];
  /** Texts to copy, by rung of the ladder, with place-holders. */
  readonly templates: Readonly<Record<string, string>>;
}

const DEFAULTS: Readonly<Record<string, string>> = { theme: "light", region: "world" };

/** The form of the page of widgets; shown only where script runs. */
class WidgetBuilder extends HTMLElement {
  private gone = new AbortController();
  private facts: Facts = { widgets: [], templates: {} };

  connectedCallback(): void {
    this.gone = new AbortController();
    this.facts = JSON.parse(this.querySelector("script")?.textContent ?? "{}") as Facts;
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
    const wanted = inLanguage(chosen(choice, "widget"), language);
    const [path, title, height] = this.facts.widgets.find(([known]) => known === wanted) ?? [wanted, "", 0];
    const address = `${path}/${queryOf(choice)}`;
    this.querySelector(".draft")?.toggleAttribute("hidden", !this.drafts().includes(language));
    this.preview(address, title, height);
    this.write({
      src: `${this.dataset["embeds"] ?? ""}${address}`,
      title,
      height: String(height),
      scheme: schemeOf(chosen(choice, "theme")),
    });
  }

  private drafts(): string[] {
    return (this.dataset["drafts"] ?? "").split(" ");
  }

  private write(values: Readonly<Record<string, string>>): void {
    for (const code of this.querySelectorAll<HTMLElement>("[data-rung]")) {
      const rung = code.dataset["rung"] ?? "";
      code.textContent = filled(rung, this.facts.templates[rung] ?? "", values);
    }
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

/** A widget that follows its host must be told so by the frame's own colour scheme. */
function schemeOf(theme: string): string {
  return theme === "auto" ? "light dark" : theme;
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

function filled(rung: string, template: string, values: Readonly<Record<string, string>>): string {
  const plain = rung === "address";
  return template.replace(/\{(src|title|height|scheme)\}/g, (_, key: string) => {
    const value = values[key] ?? "";
    return plain ? value : value.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  });
}

customElements.define("widget-builder", WidgetBuilder);
