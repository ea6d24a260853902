// Knows which messages may change a frame's height in the host, and within which bounds. Knows no window.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { heightIn } from "../../src/embed/embed-host-height.client.ts";

const sized = (height: unknown) => ({ sentinel: "amp", type: "embed-size", height });

describe(heightIn, () => {
  it.each<[unknown, number | undefined, string]>([
    [432, 432, "takes a height as it is"],
    [432.2, 433, "rounds up, so that nothing is cut"],
    [3, 100, "keeps a frame from vanishing"],
    [1e9, 2000, "keeps a frame from pushing the page away"],
    [Infinity, 2000, "knows no endless frame"],
    [0, undefined, "waits for a hidden frame"],
    [-5, undefined, "refuses less than nothing"],
    [NaN, undefined, "refuses what is no number"],
    ["432", undefined, "refuses a text"],
  ])("makes of %s: %s, since it %s", (height, wanted) => expect(heightIn(sized(height))).toBe(wanted));

  it.each([null, undefined, "432", 432, [], { height: 432 }, { sentinel: "amp", height: 432 }])(
    "leaves %j alone",
    (data) => expect(heightIn(data)).toBeUndefined(),
  );

  it("takes anything at all without an error, and gives nothing but a whole number from 100 to 2000", () => {
    const messages = fc.oneof(fc.anything(), fc.anything().map(sized), fc.double().map(sized));
    fc.assert(
      fc.property(messages, (data) => {
        const height = heightIn(data);
        expect(height === undefined || (Number.isInteger(height) && height >= 100 && height <= 2000)).toBe(true);
      }),
    );
  });
});
