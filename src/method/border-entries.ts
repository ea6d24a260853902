// Knows every area whose drawing was a choice, with its words, sorted by whether the base map was left as it is.
import { boundaries } from "../geo/boundaries.ts";
import { dataset } from "../facts/dataset.ts";

/** One area: what it is called, how it is drawn and why. */
export interface BorderEntry {
  readonly id: string;
  readonly title: string;
  readonly drawn: string;
  readonly why: string;
  /** True where the base map was changed, or a pattern or dots mark the area. */
  readonly changed: boolean;
  /** True where states disagree about the area and no source was compared for what is said of it. */
  readonly notCompared: boolean;
}

/** All areas of data/boundaries.json in its order. @throws Error for one without words. */
export const borderEntries: readonly BorderEntry[] = boundaries.map((boundary) => {
  const { id, treatment, dotted, statusPattern, contested, source } = boundary;
  const words = dataset.texts.boundaries[id];
  if (words === undefined) throw new Error(`data/text/en/boundaries.json › ${id}: the text is missing`);
  return {
    id,
    ...words,
    changed: treatment !== "as_in_base" || dotted.length > 0 || statusPattern,
    notCompared: contested && source === null,
  };
});
