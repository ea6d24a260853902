// Knows what a host may ask of a widget by its address, and how a widget shows it: as states, never as markup.

const THEMES = ["light", "dark", "auto"] as const;
const REGIONS = ["world", "africa", "americas", "asia", "europe"] as const;

/** What was asked for, with the default for all that was not, or not rightly. */
export interface EmbedParameters {
  readonly theme: (typeof THEMES)[number];
  readonly region: (typeof REGIONS)[number];
  /** Whether the widget shows its own title. */
  readonly header: boolean;
  /** Code of the country to point out. */
  readonly highlight: string | null;
}

/** Reads the query of an address. Never throws; what it does not know, it ignores. */
export function embedParameters(query: string): EmbedParameters {
  const asked = new URLSearchParams(query);
  const code = asked.get("highlight") ?? "";
  return {
    theme: oneOf(THEMES, asked.get("theme")) ?? (asked.get("dark") === "true" ? "dark" : "light"),
    region: oneOf(REGIONS, asked.get("region")) ?? "world",
    header: asked.get("header") !== "0",
    highlight: /^[A-Za-z]{3}$/.test(code) ? code.toUpperCase() : null,
  };
}

function oneOf<T extends string>(known: readonly T[], asked: string | null): T | undefined {
  return known.find((value) => value === asked);
}

/** Marks the document before it is painted: `data-theme`, `data-region`, `data-header` on its root. */
export function markRoot(document: Document, { theme, region, header }: EmbedParameters): void {
  const { dataset } = document.documentElement;
  dataset["theme"] = theme;
  dataset["region"] = region;
  if (!header) dataset["header"] = "0";
  const scheme = theme === "auto" ? "light dark" : theme;
  document.querySelector('meta[name="color-scheme"]')?.setAttribute("content", scheme);
}

/** Points out a country of the map, if it is there, and says its name; `data-highlight` on the root says which. */
export function markHighlight(document: Document, code: string): void {
  const shape = document.getElementById(code);
  const places = [...document.querySelectorAll(`[data-iso="${code}"]`)];
  const name = [shape, ...places].map((place) => place?.querySelector("title")?.textContent).find(Boolean);
  if (!name) return;
  document.documentElement.dataset["highlight"] = code;
  places.forEach((place) => place.setAttribute("data-highlighted", ""));
  if (shape) document.querySelectorAll(".mark").forEach((mark) => mark.setAttribute("href", `#${code}`));
  document.querySelectorAll<HTMLElement>(".highlighted").forEach((line) => {
    line.textContent = name;
    line.hidden = false;
  });
}
