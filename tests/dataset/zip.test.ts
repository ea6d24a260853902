import { strToU8, strFromU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { withoutTimes, zipOf } from "../../src/dataset/zip.ts";

const files = ["b.txt", "a/c.txt"].map((path) => ({ path, bytes: new Uint8Array(strToU8(`honk ${path}`)) }));

describe(zipOf, () => {
  it("holds the files by their paths, in their order", () => {
    const entries = Object.entries(unzipSync(zipOf(files))).map(([path, bytes]) => [path, strFromU8(bytes)]);
    expect(entries).toEqual(files.map(({ path }) => [path, `honk ${path}`]));
  });

  it("gives the same bytes twice", () => expect(zipOf(files)).toEqual(zipOf(files)));
});

describe(withoutTimes, () => {
  it("makes two packings of the same files the same", () => {
    const packed = (year: number) => zipSync({ "a.txt": strToU8("honk") }, { mtime: new Date(year, 4, 1) });
    expect(packed(2001)).not.toEqual(packed(2002));
    expect(withoutTimes(packed(2001))).toEqual(withoutTimes(packed(2002)));
  });
});
