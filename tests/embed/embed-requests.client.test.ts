// Knows which messages of a host are requests for the height, and that all others are left alone. Knows no window.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dialectAsked, resizerIdIn } from "../../src/embed/embed-requests.client.ts";
import { aHost } from "./a-host.ts";

const withSecret = aHost("https://example.org/embed/told/#?secret=s3cret");
const greeting = "[iFrameSizer]frame7:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll";

describe(dialectAsked, () => {
  it.each([
    ["a frame loader's start", { sentinel: "amp", type: "frames-init" }, { height: 9 }],
    ["WordPress being ready", { message: "ready", secret: "s3cret" }, { value: 9 }],
  ])("answers %s", (_, data, answer) => expect(dialectAsked(data, withSecret)?.(9, withSecret)).toMatchObject(answer));

  it("answers the greeting of an iframe-resizer", () => {
    const host = aHost("https://example.org/embed/told/", "frame7");
    expect(dialectAsked(greeting, host)?.(9, host)).toBe("[iFrameSizer]frame7:9:640:size");
  });

  it.each([
    ["another secret", { message: "ready", secret: "other" }],
    ["no secret", { message: "ready" }],
    ["another message", { message: "height", secret: "s3cret" }],
    ["another sentinel", { sentinel: "pym", type: "frames-init" }],
    ["a message meant for others", "setImmediate$0.1$2"],
    ["a resizer's later word", "[iFrameSizer]resize"],
  ])("leaves %s alone", (_, data) => expect(dialectAsked(data, withSecret)).toBeUndefined());

  it("does not answer a host without a secret that says it is ready without one", () => {
    expect(dialectAsked({ message: "ready", secret: undefined }, aHost())).toBeUndefined();
  });

  it("takes anything at all without an error", () => {
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true, withBigInt: true }),
        (data) => void dialectAsked(data, withSecret),
      ),
    );
  });
});

describe(resizerIdIn, () => {
  it("reads the name from the greeting", () => expect(resizerIdIn(greeting)).toBe("frame7"));

  it("takes any text for what it is, and a name only from a greeting", () => {
    const told = fc.tuple(fc.constantFrom("[iFrameSizer]", ""), fc.string()).map((parts) => parts.join(""));
    fc.assert(
      fc.property(told, (text) => {
        const id = resizerIdIn(text);
        expect(id === undefined || text.startsWith(`[iFrameSizer]${id}:`)).toBe(true);
      }),
    );
  });
});
