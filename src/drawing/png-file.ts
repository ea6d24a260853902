// A picture as a PNG file of sixteen colours, near enough to its many tones that no eye tells.
import { crc32, deflateSync } from "node:zlib";

/** Pixels as red, green, blue and a fourth byte that does not count, all opaque. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** A picture in at most {@link MOST_COLOURS} colours. */
export interface Indexed {
  /** Each colour as 0xrrggbb, the most frequent first. */
  readonly palette: readonly number[];
  /** One byte for each pixel: the place of its colour. */
  readonly indices: Uint8Array<ArrayBuffer>;
}

/** As many as four bits can tell apart. */
export const MOST_COLOURS = 16;

/** A tone of the picture: how many pixels have it, and how far it is from the nearest colour chosen so far. */
interface Tone {
  readonly colour: number;
  readonly count: number;
  apart: number;
  index: number;
}

/**
 * The picture in few colours: the most frequent first, then always the one that would be missed most, by how many pixels
 * have it and how far it is from what was chosen. Flat colours so stay exactly what they are.
 */
export function indexed({ bytes, width, height }: Pixels): Indexed {
  const colours = coloursOf(bytes, width * height);
  const tones = tonesOf(colours);
  const palette: number[] = [];
  for (let next = tones[0]; next !== undefined && palette.length < MOST_COLOURS; next = mostMissed(tones)) {
    palette.push(next.colour);
    for (const tone of tones) {
      const apart = squaredDistance(tone.colour, next.colour);
      if (apart < tone.apart) [tone.apart, tone.index] = [apart, palette.length - 1];
    }
  }
  return { palette, indices: placed(colours, new Map(tones.map(({ colour, index }) => [colour, index]))) };
}

function mostMissed(tones: readonly Tone[]): Tone | undefined {
  let most: Tone | undefined;
  for (const tone of tones) if (tone.apart * tone.count > (most ? most.apart * most.count : 0)) most = tone;
  return most;
}

/** The tones, the most frequent first; neighbours are mostly alike, so that a run is counted at once. */
function tonesOf(colours: Uint32Array): Tone[] {
  const counts = new Map<number, number>();
  let start = 0;
  for (let at = 1; at <= colours.length; at += 1) {
    const colour = colours[start] ?? 0;
    if (at < colours.length && colours[at] === colour) continue;
    counts.set(colour, (counts.get(colour) ?? 0) + at - start);
    start = at;
  }
  return [...counts]
    .sort(([a, many], [b, others]) => others - many || a - b)
    .map(([colour, count]) => ({ colour, count, apart: Infinity, index: 0 }));
}

function placed(colours: Uint32Array, indexOf: ReadonlyMap<number, number>): Uint8Array<ArrayBuffer> {
  const indices = new Uint8Array(colours.length);
  let [before, index] = [-1, 0];
  for (let at = 0; at < colours.length; at += 1) {
    const colour = colours[at] ?? 0;
    if (colour !== before) [before, index] = [colour, indexOf.get(colour) ?? 0];
    indices[at] = index;
  }
  return indices;
}

function squaredDistance(a: number, b: number): number {
  const red = (a >> 16) - (b >> 16);
  const green = ((a >> 8) & 255) - ((b >> 8) & 255);
  const blue = (a & 255) - (b & 255);
  return red * red + green * green + blue * blue;
}

function coloursOf(bytes: Uint8Array, count: number): Uint32Array {
  const colours = new Uint32Array(count);
  for (let at = 0; at < count; at += 1) {
    const from = at * 4;
    colours[at] = ((bytes[from] ?? 0) << 16) | ((bytes[from + 1] ?? 0) << 8) | (bytes[from + 2] ?? 0);
  }
  return colours;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const PALETTE_TYPE = 3;
const BITS = 4;

// The highest level saves a fiftieth and takes twice as long.
const LEVEL = 8;

/** A picture of this width as a file. */
export function pngFile({ palette, indices }: Indexed, width: number): Uint8Array<ArrayBuffer> {
  const height = indices.length / width;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([BITS, PALETTE_TYPE], 8);
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  const parts = [
    chunk("IHDR", head),
    chunk("PLTE", colours),
    chunk("IDAT", deflateSync(rowsOf(indices, width, height), { level: LEVEL })),
    chunk("IEND"),
  ];
  return new Uint8Array(Buffer.concat([Buffer.from(SIGNATURE), ...parts]));
}

/** Each row begins with the name of its filter, 0 for none; the left pixel of a pair is the higher half of its byte. */
function rowsOf(indices: Uint8Array, width: number, height: number): Buffer {
  const stride = Math.ceil(width / 2) + 1;
  const rows = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 2) {
      const at = y * width + x;
      const right = x + 1 < width ? (indices[at + 1] ?? 0) : 0;
      rows[y * stride + 1 + x / 2] = ((indices[at] ?? 0) << BITS) | right;
    }
  return rows;
}

function chunk(type: string, data: Buffer = Buffer.alloc(0)): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
