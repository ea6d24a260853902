// A host with a scrollbar and a frame come to rest with each other, whatever the frame holds.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SteadyHeight } from "../../src/embed/frame-height.client.ts";

const bar = 15;

/** Heights that a host hears whose page has `room` for the frame before it needs a scrollbar, until nothing changes. */
function heardBy(heightAt: (width: number) => number, width: number, room: number): number[] {
  const frame = new SteadyHeight();
  const heard: number[] = [];
  for (let turn = 0; turn < 20; turn++) {
    const inner = (heard.at(-1) ?? 0) > room ? width - bar : width;
    const height = frame.of(inner, heightAt(inner));
    if (height === heard.at(-1)) break;
    heard.push(height);
  }
  return heard;
}

describe(SteadyHeight, () => {
  it("passes heights on as they are", () => {
    const frame = new SteadyHeight();
    expect([600, 400, 700].map((width) => frame.of(width, width / 2))).toEqual([300, 200, 350]);
  });

  it("stays with the higher where a scrollbar comes and goes", () => {
    expect(heardBy((width) => width, 640, 630)).toEqual([640, 625, 640]);
  });

  it("follows the content at once where the width stays", () => {
    const frame = new SteadyHeight();
    expect([500, 900, 500].map((height) => frame.of(600, height))).toEqual([500, 900, 500]);
  });

  it("gives up what it held on to as soon as the content or the width is another", () => {
    const frame = new SteadyHeight();
    for (const width of [640, 625, 640]) frame.of(width, width);
    expect(frame.of(625, 625)).toBe(640);
    expect(frame.of(625, 500)).toBe(500);
    expect(frame.of(400, 400)).toBe(400);
  });

  it("comes to rest on every host", () => {
    const heights = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(heights, fc.integer({ min: 1, max: 900 }), ([beside = 1, alone = 1], room) => {
        expect(heardBy((width) => (width === 640 ? alone : beside), 640, room).length).toBeLessThanOrEqual(4);
      }),
    );
  });
});
