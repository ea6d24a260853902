// Knows that every text file of the built site has its two pressed forms, and that they say the same. Knows no page.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";

const dist = fileURLToPath(new URL("../../dist/", import.meta.url));
const names = readdirSync(dist, { recursive: true, encoding: "utf8" });
const present = new Set(names);
const bytesOf = (name: string) => readFileSync(dist + name);
const texts = names
  .filter((name) => /\.(html|css|m?js|json|csv|svg|xml|txt|md|geojson)$/.test(name))
  .filter((name) => statSync(dist + name).size > 200);

describe("files for hosts that do not compress by themselves", () => {
  it("finds texts at all", () => expect(texts).toContain("index.html"));

  it("stand beside every text of more than 200 bytes", () => {
    expect(texts.filter((name) => !present.has(`${name}.br`) || !present.has(`${name}.gz`))).toEqual([]);
  });

  it("say the same as the text", () => {
    const differs = (name: string) =>
      !brotliDecompressSync(bytesOf(`${name}.br`)).equals(bytesOf(name)) ||
      !gunzipSync(bytesOf(`${name}.gz`)).equals(bytesOf(name));
    expect(texts.filter(differs)).toEqual([]);
  });
});
