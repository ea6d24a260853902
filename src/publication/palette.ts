// Knows how the many tones at the edges of flat colours become few, near enough that no eye tells. Knows no file.

/** Pixels as red, green, blue and a fourth byte that does not count, all opaque. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** A picture in at most 256 colours. */
export interface Indexed {
  /** Each colour as 0xrrggbb, the most frequent first. */
  readonly palette: readonly number[];
  /** One byte for each pixel: the place of its colour. */
  readonly indices: Uint8Array<ArrayBuffer>;
}

const MOST = 256;
const FIRST_STEP = 2;

/** The picture with colours that are closer than needed drawn together, the frequent ones kept as they are. */
export function indexed(pixels: Pixels): Indexed {
  const colours = coloursOf(pixels);
  const byCount = [...countsOf(colours)]
    .sort(([a, many], [b, others]) => others - many || a - b)
    .map(([colour]) => colour);
  let step = FIRST_STEP;
  let palette = covering(byCount, step);
  while (palette === undefined) palette = covering(byCount, (step += 1));
  return { palette, indices: placed(colours, byCount, palette) };
}

/** How often each colour stands; neighbours are mostly alike, so that a run is counted at once. */
function countsOf(colours: Uint32Array): Map<number, number> {
  const counts = new Map<number, number>();
  let start = 0;
  for (let at = 1; at <= colours.length; at += 1) {
    const colour = colours[start] ?? 0;
    if (at < colours.length && colours[at] === colour) continue;
    counts.set(colour, (counts.get(colour) ?? 0) + at - start);
    start = at;
  }
  return counts;
}

/** Colours of which each is farther than a step from those before it; none where they would be too many. */
function covering(colours: readonly number[], step: number): readonly number[] | undefined {
  const chosen: number[] = [];
  for (const colour of colours) {
    if (chosen.some((other) => distance(colour, other) <= step)) continue;
    if (chosen.length === MOST) return undefined;
    chosen.push(colour);
  }
  return chosen;
}

function placed(colours: Uint32Array, known: readonly number[], palette: readonly number[]): Uint8Array<ArrayBuffer> {
  const nearest = new Map(known.map((colour) => [colour, nearestTo(colour, palette)]));
  const indices = new Uint8Array(colours.length);
  let [before, index] = [-1, 0];
  for (let at = 0; at < colours.length; at += 1) {
    const colour = colours[at] ?? 0;
    if (colour !== before) [before, index] = [colour, nearest.get(colour) ?? 0];
    indices[at] = index;
  }
  return indices;
}

function nearestTo(colour: number, palette: readonly number[]): number {
  let [best, least] = [0, Infinity];
  palette.forEach((candidate, index) => {
    const far = distance(colour, candidate);
    if (far < least) [best, least] = [index, far];
  });
  return best;
}

/** The largest difference in a channel. */
function distance(a: number, b: number): number {
  const red = Math.abs((a >> 16) - (b >> 16));
  const green = Math.abs(((a >> 8) & 255) - ((b >> 8) & 255));
  return Math.max(red, green, Math.abs((a & 255) - (b & 255)));
}

function coloursOf({ bytes, width, height }: Pixels): Uint32Array {
  const colours = new Uint32Array(width * height);
  for (let at = 0; at < colours.length; at += 1) {
    const from = at * 4;
    colours[at] = ((bytes[from] ?? 0) << 16) | ((bytes[from + 1] ?? 0) << 8) | (bytes[from + 2] ?? 0);
  }
  return colours;
}
