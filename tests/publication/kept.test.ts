// Proves that kept bytes are those that were made, and are made once for the same source.
import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { kept } from "../../src/publication/kept.ts";

describe(kept, () => {
  it("makes the bytes of a source once, and of another source anew", () => {
    const [source, other] = [randomUUID(), randomUUID()];
    const made: string[] = [];
    const make = (name: string) => () => {
      made.push(name);
      return new TextEncoder().encode(name);
    };
    const texts = [source, source, other].map((name) => new TextDecoder().decode(kept(name, make(name))));
    expect(texts).toEqual([source, source, other]);
    expect(made).toEqual([source, other]);
  });
});
