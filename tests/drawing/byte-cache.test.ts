// Proves that cached bytes are those that were made, are made once for the same source, and go when nobody uses them.
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { cached, pruneCache } from "../../src/drawing/byte-cache.ts";

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), "bytes-"))));
afterEach(() => vi.unstubAllEnvs());
afterAll(() => rmSync(folder, { recursive: true }));

/** What a build gets for a source, and whether it had to be made. */
async function ask(source: string): Promise<{ text: string; made: boolean }> {
  let made = false;
  const make = () => {
    made = true;
    return Promise.resolve(new TextEncoder().encode(`from ${source}`));
  };
  return { text: new TextDecoder().decode(await cached(source, make, folder)), made };
}

describe(cached, () => {
  it("makes the bytes of a source once, and of another source anew", async () => {
    expect(await ask("geese")).toEqual({ text: "from geese", made: true });
    expect(await ask("geese")).toEqual({ text: "from geese", made: false });
    expect(await ask("swans")).toEqual({ text: "from swans", made: true });
  });

  it("reads nothing where it is told not to", async () => {
    await ask("geese");
    vi.stubEnv("NO_BYTE_CACHE", "1");
    expect(await ask("geese")).toEqual({ text: "from geese", made: true });
  });

  it("makes the bytes where there is no room for a cache", async () => {
    const bytes = await cached("geese", () => Promise.resolve(Uint8Array.of(1)), "/dev/null/no-folder");
    expect([...bytes]).toEqual([1]);
  });
});

describe(pruneCache, () => {
  it("removes what was not used for so many days, and nothing else", async () => {
    await ask("geese");
    const day = 86_400_000;
    expect(await pruneCache(14, Date.now() + 13 * day, folder)).toBe(0);
    expect(await pruneCache(14, Date.now() + 15 * day, folder)).toBeGreaterThan(0);
    expect(readdirSync(folder)).toEqual([]);
    expect(await pruneCache(14, Date.now(), join(folder, "none"))).toBe(0);
  });
});
