// Digests and sizes of the built files are the same wherever they are told.
import { createHash } from "node:crypto";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { builtBytes, builtPaths, builtText } from "./built-file.ts";

const digestOf = (path: string) => createHash("sha256").update(builtBytes(path)).digest("hex");
const listed = new Map(
  builtText("SHA256SUMS")
    .trimEnd()
    .split("\n")
    .map((line) => [line.slice(66), line.slice(0, 64)] as const),
);
const { resources } = JSON.parse(builtText("datapackage.json")) as {
  resources: { path: string; bytes: number; hash: string }[];
};

describe("SHA256SUMS", () => {
  it("lists every file but itself, and nothing else", () => {
    expect([...listed.keys()]).toEqual(builtPaths().filter((path) => path !== "SHA256SUMS"));
  });

  it("has the digest of each", () => {
    expect([...listed].filter(([path, digest]) => digestOf(path) !== digest)).toEqual([]);
  });
});

describe("datapackage.json", () => {
  it("has the same digests, and the sizes of the files", () => {
    const wrong = resources.filter(
      ({ path, bytes, hash }) => hash !== `sha256:${listed.get(path) ?? ""}` || builtBytes(path).length !== bytes,
    );
    expect(resources.length).toBeGreaterThan(10);
    expect(wrong).toEqual([]);
  });
});

describe("liberterra-iii.zip", () => {
  it("holds the built files byte for byte", () => {
    const packed = Object.entries(unzipSync(builtBytes("liberterra-iii.zip"))).filter(
      ([path]) => path !== "SHA256SUMS" && path !== ".zenodo.json",
    );
    expect(packed.map(([path]) => path).toSorted()).toEqual(
      [...listed.keys()].filter((path) => !path.endsWith(".zip")),
    );
    expect(packed.filter(([path, bytes]) => !builtBytes(path).equals(bytes)).map(([path]) => path)).toEqual([]);
  });
});
