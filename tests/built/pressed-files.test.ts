// Hosts that do not compress by themselves are given both pressed forms of every text, and these say the same as the text.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compressFolder } from "../../scripts/compress.ts";
import { builtFiles, dist } from "../built-site.ts";
import { everything } from "../scope.ts";

const folder = mkdtempSync(join(tmpdir(), "pressed-"));
const isLarge = (name: string) => statSync(dist + name).size > 200;
const kindOf = (name: string) => `${extname(name)} ${String(isLarge(name))}`;
const oneOfEachKind = [...Map.groupBy(builtFiles, kindOf).values()].flatMap((names) => names.slice(0, 1));
const taken = everything ? builtFiles : oneOfEachKind;
const texts = taken.filter(
  (name) => /\.(html|css|m?js|json|csv|svg|xml|txt|md|bib|cff|geojson)$/.test(name) && isLarge(name),
);
const bytesOf = (name: string) => readFileSync(join(folder, name));

beforeAll(async () => {
  for (const name of taken) cpSync(dist + name, join(folder, name));
  await compressFolder(folder);
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe("the pressed forms of the built files", () => {
  it("finds texts of every kind", () =>
    expect([...new Set(texts.map((name) => extname(name)))]).toEqual(
      expect.arrayContaining([".html", ".js", ".json", ".csv", ".svg", ".xml", ".txt", ".geojson"]),
    ));

  it("stand beside every text of more than 200 bytes, and beside nothing else", () => {
    const pressed = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
      /\.(br|gz)$/.test(name),
    );
    expect(pressed.toSorted()).toEqual(texts.flatMap((name) => [`${name}.br`, `${name}.gz`]).toSorted());
  });

  it("say the same as the text", () => {
    const differs = (name: string) =>
      !brotliDecompressSync(bytesOf(`${name}.br`)).equals(bytesOf(name)) ||
      !gunzipSync(bytesOf(`${name}.gz`)).equals(bytesOf(name));
    expect(texts.filter(differs)).toEqual([]);
  });
});
