// Knows which fonts the site has, and which file of a package each is cut from. Knows no bytes.

/** A font file of ours and the package's file that it is cut from. */
export interface FontCut {
  readonly file: string;
  readonly family: string;
  readonly source: string;
  readonly style: "normal" | "italic";
  readonly weight: number | { readonly min: number; readonly max: number };
  readonly features: readonly string[];
}

/** Figures stand in columns by default in both families; `pnum` sets them closer in running text. */
export const fontCuts: readonly FontCut[] = [
  {
    file: "serif.woff2",
    family: "Liberterra Serif",
    source: "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
    style: "normal",
    weight: { min: 400, max: 700 },
    features: ["kern", "liga", "tnum", "pnum"],
  },
  {
    file: "serif-italic.woff2",
    family: "Liberterra Serif",
    source: "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2",
    style: "italic",
    weight: 400,
    features: ["kern", "liga"],
  },
  {
    file: "sans.woff2",
    family: "Liberterra Sans",
    source: "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2",
    style: "normal",
    weight: { min: 400, max: 700 },
    features: ["kern", "liga", "tnum"],
  },
];
