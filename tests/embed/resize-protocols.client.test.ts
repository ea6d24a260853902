// The messages that each kind of host was seen to expect of a frame, and to send; and which may change a frame's height.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  heightMessages,
  requestedHeight,
  requestedProtocol,
  resizerIdIn,
  secretIn,
  type HostContext,
} from "../../src/embed/resize-protocols.client.ts";

const address = "https://example.org/embed/participants/";

/** A host 640 px wide that left no mark in the frame's address, unless told otherwise. */
function aHost(href = address, resizerId?: string): HostContext {
  return { location: new URL(href), width: 640, resizerId };
}

const strings = (messages: unknown[]) => messages.filter((message) => typeof message === "string");
const keys = (messages: unknown[]) =>
  messages.flatMap((message) =>
    Object.keys((message as { "datawrapper-height"?: object })["datawrapper-height"] ?? {}),
  );

describe(heightMessages, () => {
  it("reports the height to a host that left no mark in every protocol that needs none", () => {
    expect(heightMessages(432, aHost())).toEqual([
      { sentinel: "amp", type: "embed-size", height: 432 },
      { "datawrapper-height": { "/embed/participants": 432 } },
      JSON.stringify({ src: address, context: "iframe.resize", height: 432 }),
      JSON.stringify({ type: "set-height", value: 432 }),
    ]);
  });

  it("names the child in pym's message", () => {
    expect(strings(heightMessages(432, aHost(`${address}?childId=map-1&initialWidth=600`)))).toContain(
      "pymxPYMxmap-1xPYMxheightxPYMx432",
    );
  });

  it("gives a WordPress host its secret back", () => {
    const messages = heightMessages(432, aHost(`${address}#?secret=a1B2c3D4e5`));
    expect(messages).toContainEqual({ message: "height", value: 432, secret: "a1B2c3D4e5" });
  });

  it("answers an iframe-resizer by the name that it gave us, with height, then width", () => {
    expect(heightMessages(432, aHost(address, "frame7"))).toContain("[iFrameSizer]frame7:432:640:size");
  });

  it.each([
    ["?theme=dark", "/embed/participants/?theme=dark", "tells two states of a widget apart"],
    ["", "/embed/participants", "fits an address with and without its last slash"],
    ["?a=%5C&b=\\", "/embed/participants", "never breaks out of a selector by a backslash"],
    ["?a='];x", "/embed/participants/?a=%27];x", "keeps what the address has encoded"],
  ])("takes for the address …%s the key %s, which %s", (query, key) => {
    expect(keys(heightMessages(432, aHost(address + query)))).toEqual([key]);
  });

  it("has words for whatever stands in the address, and all of them can be posted", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.option(fc.string(), { nil: undefined }), (search, hash, resizerId) => {
        const { href, host, pathname } = new URL(address);
        const location = { href, host, pathname, search: `?${search}`, hash: `#${hash}` };
        const messages = heightMessages(1, { location, width: 1, resizerId });
        expect(structuredClone(messages)).toEqual(messages);
        expect(keys(messages).join("")).not.toMatch(/['"\\]/);
      }),
    );
  });
});

describe(secretIn, () => {
  it.each([
    ["#?secret=a1B2c3", "a1B2c3"],
    ["#list?secret=a1B2c3", "a1B2c3"],
    ["#?secret=", undefined],
    ["#?secret=<b>", undefined],
    ["", undefined],
  ])("finds in %s: %s", (hash, secret) => expect(secretIn(hash)).toBe(secret));
});

const withSecret = aHost("https://example.org/embed/told/#?secret=s3cret");
const greeting = "[iFrameSizer]frame7:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll";

describe(requestedProtocol, () => {
  it.each([
    ["a frame loader's start", { sentinel: "amp", type: "frames-init" }, { height: 9 }],
    ["WordPress being ready", { message: "ready", secret: "s3cret" }, { value: 9 }],
  ])("answers %s", (_, data, answer) =>
    expect(requestedProtocol(data, withSecret)?.(9, withSecret)).toMatchObject(answer),
  );

  it("answers the greeting of an iframe-resizer", () => {
    const host = aHost("https://example.org/embed/told/", "frame7");
    expect(requestedProtocol(greeting, host)?.(9, host)).toBe("[iFrameSizer]frame7:9:640:size");
  });

  it.each([
    ["another secret", { message: "ready", secret: "other" }],
    ["no secret", { message: "ready" }],
    ["another message", { message: "height", secret: "s3cret" }],
    ["another sentinel", { sentinel: "pym", type: "frames-init" }],
    ["a message meant for others", "setImmediate$0.1$2"],
    ["a resizer's later word", "[iFrameSizer]resize"],
  ])("leaves %s alone", (_, data) => expect(requestedProtocol(data, withSecret)).toBeUndefined());

  it("does not answer a host without a secret that says it is ready without one", () => {
    expect(requestedProtocol({ message: "ready", secret: undefined }, aHost())).toBeUndefined();
  });

  it("takes anything at all without an error", () => {
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true, withBigInt: true }),
        (data) => void requestedProtocol(data, withSecret),
      ),
    );
  });
});

describe(resizerIdIn, () => {
  it("reads the name from the greeting", () => expect(resizerIdIn(greeting)).toBe("frame7"));

  it("takes no name that is longer than any page would give", () => {
    expect(resizerIdIn(`[iFrameSizer]${"a".repeat(200)}:8:false`)).toHaveLength(200);
    expect(resizerIdIn(`[iFrameSizer]${"a".repeat(201)}:8:false`)).toBeUndefined();
  });

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

const sized = (height: unknown) => ({ sentinel: "amp", type: "embed-size", height });

describe(requestedHeight, () => {
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
  ])("makes of %s: %s, since it %s", (height, wanted) => expect(requestedHeight(sized(height))).toBe(wanted));

  it.each([null, undefined, "432", 432, [], { height: 432 }, { sentinel: "amp", height: 432 }])(
    "leaves %j alone",
    (data) => expect(requestedHeight(data)).toBeUndefined(),
  );

  it("takes anything at all without an error, and gives nothing but a whole number from 100 to 2000", () => {
    const messages = fc.oneof(fc.anything(), fc.anything().map(sized), fc.double().map(sized));
    fc.assert(
      fc.property(messages, (data) => {
        const height = requestedHeight(data);
        expect(height === undefined || (Number.isInteger(height) && height >= 100 && height <= 2000)).toBe(true);
      }),
    );
  });
});
