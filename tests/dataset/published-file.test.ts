// TODO
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { repacked, zipOf } from "../../src/dataset/published-file.ts";

const files = ["b.txt", "a/c.txt"].map((path) => ({ path, bytes: new Uint8Array(strToU8(`honk ${path}`)) }));

describe(zipOf, () => {
  it("holds the files by their paths, in their order", () => {
    const entries = Object.entries(unzipSync(zipOf(files))).map(([path, bytes]) => [path, strFromU8(bytes)]);
    expect(entries).toEqual(files.map(({ path }) => [path, `honk ${path}`]));
  });

  it("gives the same bytes twice", () => expect(zipOf(files)).toEqual(zipOf(files)));
});

describe(repacked, () => {
  it("makes two packings of the same files the same", () => {
    const packed = (year: number) => zipSync({ "a.txt": strToU8("honk") }, { mtime: new Date(year, 4, 1) });
    expect(packed(2001)).not.toEqual(packed(2002));
    const same = (texts: ReadonlyMap<string, string>) => texts;
    expect(repacked(packed(2001), same)).toEqual(repacked(packed(2002), same));
  });

  it("changes the texts that it is told to", () => {
    const louder = (texts: ReadonlyMap<string, string>) => new Map([...texts].map(([path]) => [path, "HONK"]));
    const packed = repacked(zipSync({ "a.txt": strToU8("honk") }), louder);
    expect(strFromU8(unzipSync(packed)["a.txt"] ?? new Uint8Array())).toBe("HONK");
  });
});
