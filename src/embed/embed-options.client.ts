// The options of an embed: read from the query of its address, applied to its document as states, never as markup.

const THEMES = ["light", "dark", "auto"] as const;
const REGIONS = ["world", "africa", "americas", "asia", "europe"] as const;

/** What an address asks for, with the default for all that it does not, or not rightly. */
export interface EmbedOptions {
  readonly theme: (typeof THEMES)[number];
  readonly region: (typeof REGIONS)[number];
  /** Whether the embed shows its own title. */
  readonly header: boolean;
  /** Code of the country to highlight. */
  readonly highlight: string | null;
}

/** How `dark=` says it, as other makers of embeds call it. */
const DARK = { true: "dark", false: "light", auto: "auto" } as const;

/**
 * The names and values of a query. Ours are joined by `;`, because `&region` does not survive being read as HTML; `&` is
 * understood too, even where it was escaped and never read back.
 */
export function paramsIn(query: string): URLSearchParams {
  return new URLSearchParams(query.replace(/&(?:amp;)+|;/g, "&"));
}

/** Reads the query of an address, values in either case. Never throws; ignores what it does not know. */
export function optionsIn(query: string): EmbedOptions {
  const params = paramsIn(query);
  const value = (name: string) => (params.get(name) ?? "").toLowerCase();
  const code = params.get("highlight") ?? "";
  const dark = oneOf(["true", "false", "auto"] as const, value("dark")) ?? "false";
  return {
    theme: oneOf(THEMES, value("theme")) ?? DARK[dark],
    region: oneOf(REGIONS, value("region")) ?? "world",
    header: value("header") !== "0",
    highlight: /^[A-Za-z]{3}$/.test(code) ? code.toUpperCase() : null,
  };
}

function oneOf<T extends string>(known: readonly T[], value: unknown): T | undefined {
  return known.find((name) => name === value);
}

/** The theme that a message from the page around asks for, `{ type: "theme", theme: "dark" }`; undefined for others. */
export function requestedTheme(data: unknown): EmbedOptions["theme"] | undefined {
  const { type, theme } = Object(data) as Readonly<Record<string, unknown>>;
  return type === "theme" ? oneOf(THEMES, theme) : undefined;
}

/** Marks the document before it is painted: `data-theme`, `data-region`, `data-header` on its root. */
export function applyLook(document: Document, { theme, region, header }: EmbedOptions): void {
  const { dataset } = document.documentElement;
  dataset["region"] = region;
  if (!header) dataset["header"] = "0";
  applyTheme(document, theme);
}

/** Shows a theme; `auto` is that of the page around, or of the reader's system where that page has none. */
export function applyTheme(document: Document, theme: EmbedOptions["theme"]): void {
  document.documentElement.dataset["theme"] = theme;
  const scheme = theme === "auto" ? "light dark" : theme;
  document.querySelector('meta[name="color-scheme"]')?.setAttribute("content", scheme);
}

/** Highlights a country of the map, if it is there, and says its name; `data-highlight` on the root says which. */
export function applyHighlight(document: Document, code: string): void {
  const places = [...document.querySelectorAll(`[data-iso="${code}"]`)];
  const outline = document.querySelector(`#world [data-iso="${code}"]`)?.getAttribute("d") ?? "";
  const name = places.map((place) => place.querySelector("title")?.textContent).find(Boolean);
  if (!name) return;
  document.documentElement.dataset["highlight"] = code;
  places.forEach((place) => place.setAttribute("data-highlighted", ""));
  document.querySelectorAll(".mark").forEach((mark) => mark.setAttribute("d", outline));
  document.querySelectorAll<HTMLElement>(".highlighted").forEach((line) => {
    line.textContent = name;
    line.hidden = false;
  });
}
