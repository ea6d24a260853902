// How to read the colours of src/drawing/tokens.css, how people see them, and how far two of them are apart.
import { readFileSync } from "node:fs";

/** Red, green and blue as amounts of light, 0 to 1. */
export type Light = readonly [number, number, number];

export const schemes = ["light", "dark"] as const;
export type Scheme = (typeof schemes)[number];

const css = readFileSync(new URL("../../src/drawing/tokens.css", import.meta.url), "utf8");
const PAIR = /--([a-z-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g;

/** Every colour token with its two values. */
export const tokens: ReadonlyMap<string, Readonly<Record<Scheme, string>>> = new Map(
  [...css.matchAll(PAIR)].map(([, name = "", light = "", dark = ""]) => [name, { light, dark }]),
);

/** How many lines of the style sheet give a colour that is no pair. */
export const unpaired: readonly string[] = css
  .split("\n")
  .filter((line) => /#[0-9a-f]{3,8}\b/.test(line) && !new RegExp(PAIR.source).test(line));

/** The light of a token in a scheme. */
export function lightOf(token: string, scheme: Scheme): Light {
  const hex = tokens.get(token)?.[scheme];
  if (hex === undefined) throw new Error(`tokens.css has no pair of colours called --${token}`);
  const channel = (at: number) => linear(parseInt(hex.slice(at, at + 2), 16) / 255);
  return [channel(1), channel(3), channel(5)];
}

/** Ways of seeing: as most do, without green cones (Machado, Oliveira & Fernandes 2009), and in grey. */
export const sights: Readonly<Record<string, (light: Light) => Light>> = {
  colour: (light) => light,
  deuteranopia: ([r, g, b]) => [
    clamped(0.367322 * r + 0.860646 * g - 0.227968 * b),
    clamped(0.280085 * r + 0.672501 * g + 0.047413 * b),
    clamped(-0.01182 * r + 0.04294 * g + 0.968881 * b),
  ],
  greyscale: (light) => [luminance(light), luminance(light), luminance(light)],
};

/** Contrast of two lights as WCAG reckons it. */
export function contrast(a: Light, b: Light): number {
  const [more, less] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((more ?? 0) + 0.05) / ((less ?? 0) + 0.05);
}

function luminance([r, g, b]: Light): number {
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function linear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function clamped(value: number): number {
  return Math.min(1, Math.max(0, value));
}
