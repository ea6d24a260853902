// Every file of the publication stands at its address, and that its bytes do not depend on where the site is.
import { describe, expect, it } from "vitest";
import { publication } from "../../../src/dataset/publication.ts";
import { builtBytes, builtPaths } from "./built-file.ts";

const files = await publication();

describe("below /data/", () => {
  it("stands every file of the publication and nothing else", () => {
    expect(builtPaths()).toEqual(files.map(({ path }) => path).toSorted());
  });

  it("has each byte that was made, whatever the site's address", () => {
    expect(files.filter(({ path, bytes }) => !builtBytes(path).equals(bytes)).map(({ path }) => path)).toEqual([]);
  });
});
