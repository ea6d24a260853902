// A picture keeps its colours when they become few, and that the file is one that others read.
import { inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { indexed, MOST_COLOURS, pngFile } from "../../src/drawing/png-file.ts";

/** A row of so many pixels of each grey. */
function greys(...counts: readonly (readonly [tone: number, count: number])[]) {
  const tones = counts.flatMap(([tone, count]) => Array.from({ length: count }, () => tone));
  return { width: tones.length, height: 1, bytes: Uint8Array.from(tones.flatMap((tone) => [tone, tone, tone, 255])) };
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

  it("keeps the flat colours exactly when there are too many, and none far from what it was", () => {
    const flat = [
      [0, 5000],
      [90, 4000],
      [255, 900],
    ] as const;
    const edges = Array.from({ length: 256 }, (_, tone) => [tone, 2] as const);
    const pixels = greys(...flat, ...edges);
    const { palette, indices } = indexed(pixels);
    const off = [...indices].map((index, at) =>
      Math.abs(((palette[index] ?? 0) & 255) - (pixels.bytes[at * 4 + 2] ?? 0)),
    );
    expect(palette.length).toBe(MOST_COLOURS);
    expect(palette).toEqual(expect.arrayContaining([0x000000, 0x5a5a5a, 0xffffff]));
    expect(Math.max(...off)).toBeLessThanOrEqual(16);
  });
});

describe(pngFile, () => {
  it("has its size in its head and a row for each line of pixels, two to a byte", () => {
    const file = Buffer.from(pngFile({ palette: [0xffffff, 0x000000], indices: Uint8Array.of(0, 1, 1, 1, 0, 1) }, 3));
    expect(file.subarray(1, 4).toString()).toBe("PNG");
    expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([3, 2]);
    const at = file.indexOf("IDAT");
    const rows = inflateSync(file.subarray(at + 4, at + 4 + file.readUInt32BE(at - 4)));
    expect([...rows]).toEqual([0, 0x01, 0x10, 0, 0x10, 0x10]);
  });
});
