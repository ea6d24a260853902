// Knows that a picture keeps its colours when they become few, and that the file is one that others read.
import { inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { indexed } from "../../src/publication/palette.ts";
import { pngFile } from "../../src/publication/png-file.ts";

/** A row of greys, the first of them far more often than the others. */
function greys(count: number) {
  const tones = [...Array.from({ length: 100 }, () => 0), ...Array.from({ length: count }, (_, index) => index % 256)];
  const bytes = Uint8Array.from(tones.flatMap((tone, index) => [tone, (tone + index) % 256, tone, 255]));
  return { width: tones.length, height: 1, bytes };
}

describe(indexed, () => {
  it("keeps few colours as they are", () => {
    const { palette, indices } = indexed({
      width: 3,
      height: 1,
      bytes: Uint8Array.of(1, 2, 3, 255, 250, 0, 9, 255, 1, 2, 3, 255),
    });
    expect([...indices].map((index) => palette[index])).toEqual([0x010203, 0xfa0009, 0x010203]);
  });

  it("brings many down to 256, none far from what it was", () => {
    const pixels = greys(4000);
    const { palette, indices } = indexed(pixels);
    const off = [...indices].map((index, at) =>
      Math.abs(((palette[index] ?? 0) % 256) - (pixels.bytes[at * 4 + 2] ?? 0)),
    );
    expect(palette.length).toBeLessThanOrEqual(256);
    expect(Math.max(...off)).toBeLessThanOrEqual(24);
  });
});

describe(pngFile, () => {
  it("has its size in its head and a row for each line of pixels", () => {
    const file = Buffer.from(pngFile({ palette: [0xffffff, 0x000000], indices: Uint8Array.of(0, 1, 1, 0, 0, 1) }, 3));
    expect(file.subarray(1, 4).toString()).toBe("PNG");
    expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([3, 2]);
    const at = file.indexOf("IDAT");
    const rows = inflateSync(file.subarray(at + 4, at + 4 + file.readUInt32BE(at - 4)));
    expect([...rows]).toEqual([0, 0, 1, 1, 0, 0, 0, 1]);
  });
});
