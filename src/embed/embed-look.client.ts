// Knows what a host may ask of a widget's look by its address, and how the document shows it: as states, never as
// markup.

const THEMES = ["light", "dark", "auto"] as const;
const REGIONS = ["world", "africa", "americas", "asia", "europe"] as const;

/** What was asked for, with the default for all that was not, or not rightly. */
export interface EmbedLook {
  readonly theme: (typeof THEMES)[number];
  readonly region: (typeof REGIONS)[number];
  /** Whether the widget shows its own title. */
  readonly header: boolean;
}

/** Reads the query of an address. Never throws; what it does not know, it ignores. */
export function lookAsked(query: string): EmbedLook {
  const asked = new URLSearchParams(query);
  return {
    theme: oneOf(THEMES, asked.get("theme")) ?? (asked.get("dark") === "true" ? "dark" : "light"),
    region: oneOf(REGIONS, asked.get("region")) ?? "world",
    header: asked.get("header") !== "0",
  };
}

function oneOf<T extends string>(known: readonly T[], asked: string | null): T | undefined {
  return known.find((value) => value === asked);
}

/** Marks the document before it is painted: `data-theme`, `data-region`, `data-header` on its root. */
export function markRoot(document: Document, { theme, region, header }: EmbedLook): void {
  const { dataset } = document.documentElement;
  dataset["theme"] = theme;
  dataset["region"] = region;
  if (!header) dataset["header"] = "0";
  const scheme = theme === "auto" ? "light dark" : theme;
  document.querySelector('meta[name="color-scheme"]')?.setAttribute("content", scheme);
}
