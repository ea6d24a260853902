// Which files are worth pressing and that pressing repeats byte for byte.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { compressFolder, withoutTraces } from "../../scripts/compress.ts";

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "compress-"))));
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, bytes: number) => writeFileSync(join(folder, name), "a".repeat(bytes));

describe(compressFolder, () => {
  it("presses text files, and neither small ones nor what is pressed by nature", async () => {
    for (const name of ["page.html", "rows.csv", "shapes.geojson"]) write(name, 201);
    write("small.html", 200);
    write("font.woff2", 900);
    write("all.zip", 900);
    expect(await compressFolder(folder)).toBe(3);
    expect(
      readdirSync(folder)
        .filter((name) => /\.(br|gz)$/.test(name))
        .sort(),
    ).toEqual(["page.html.br", "page.html.gz", "rows.csv.br", "rows.csv.gz", "shapes.geojson.br", "shapes.geojson.gz"]);
  });

  it("stops when told to", async () => {
    write("page.html", 900);
    await expect(compressFolder(folder, AbortSignal.abort(new Error("stop")))).rejects.toThrow("stop");
  });

  it("writes a gzip header without time and system", async () => {
    write("page.html", 900);
    await compressFolder(folder);
    expect([...readFileSync(join(folder, "page.html.gz")).subarray(4, 10)]).toEqual([0, 0, 0, 0, 2, 255]);
  });
});

describe(withoutTraces, () => {
  it("leaves the content as it was", () => {
    expect(gunzipSync(withoutTraces(gzipSync("some text"))).toString()).toBe("some text");
  });
});
