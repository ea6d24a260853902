// The part of subset-font that we use; the package ships no types of its own.
declare module "subset-font" {
  export interface SubsetOptions {
    readonly targetFormat: "sfnt" | "woff2";
    readonly keepFeatures?: readonly string[];
    readonly variationAxes?: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
    readonly preserveNameIds?: readonly number[];
    readonly keepAllGlyphs?: boolean;
    readonly noHinting?: boolean;
  }
  export default function subsetFont(font: Buffer, text: string, options: SubsetOptions): Promise<Buffer>;
}
