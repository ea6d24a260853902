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

/** A font with which pictures are set while the site is built: one weight, plain TrueType, sent to no reader. */
export interface PictureFont {
  readonly file: string;
  readonly source: string;
  readonly weight: number;
  readonly script: "latin" | "arabic";
}

const fontsource = (name: string, script: string) =>
  `@fontsource-variable/${name}/files/${name}-${script}-wght-normal.woff2`;

/** A face for titles, one for text and one for what stands out in it, each in both scripts of the widgets. */
export const pictureFonts: readonly PictureFont[] = [
  { file: "title-latin.ttf", source: fontsource("source-serif-4", "latin"), weight: 600, script: "latin" },
  { file: "text-latin.ttf", source: fontsource("source-sans-3", "latin"), weight: 400, script: "latin" },
  { file: "strong-latin.ttf", source: fontsource("source-sans-3", "latin"), weight: 600, script: "latin" },
  { file: "title-arabic.ttf", source: fontsource("noto-naskh-arabic", "arabic"), weight: 600, script: "arabic" },
  { file: "text-arabic.ttf", source: fontsource("noto-sans-arabic", "arabic"), weight: 400, script: "arabic" },
  { file: "strong-arabic.ttf", source: fontsource("noto-sans-arabic", "arabic"), weight: 600, script: "arabic" },
];
