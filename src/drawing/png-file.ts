// Writes a picture with a palette of sixteen colours as a PNG file (ISO/IEC 15948), two pixels to a byte.
import { crc32, deflateSync } from "node:zlib";
import type { Indexed } from "./palette.ts";

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
