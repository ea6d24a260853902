// Knows the words that each kind of host was seen to expect of a frame. Knows no window.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { messagesOf, secretIn, wordpressMessage } from "../../src/embed/embed-dialects.client.ts";
import { aHost } from "./a-host.ts";

const address = "https://example.org/embed/participants/";
const strings = (messages: unknown[]) => messages.filter((message) => typeof message === "string");
const keys = (messages: unknown[]) =>
  messages.flatMap((message) =>
    Object.keys((message as { "datawrapper-height"?: object })["datawrapper-height"] ?? {}),
  );

describe(messagesOf, () => {
  it("says the height to a host that left no mark in every dialect that needs none", () => {
    expect(messagesOf(432, aHost())).toEqual([
      { sentinel: "amp", type: "embed-size", height: 432 },
      { "datawrapper-height": { "/embed/participants": 432 } },
      JSON.stringify({ src: address, context: "iframe.resize", height: 432 }),
      JSON.stringify({ type: "set-height", value: 432 }),
    ]);
  });

  it("names the child in pym's message", () => {
    expect(strings(messagesOf(432, aHost(`${address}?childId=map-1&initialWidth=600`)))).toContain(
      "pymxPYMxmap-1xPYMxheightxPYMx432",
    );
  });

  it("gives a WordPress host its secret back", () => {
    const messages = messagesOf(432, aHost(`${address}#?secret=a1B2c3D4e5`));
    expect(messages).toContainEqual({ message: "height", value: 432, secret: "a1B2c3D4e5" });
  });

  it("answers an iframe-resizer by the name that it gave us, with height, then width", () => {
    expect(messagesOf(432, aHost(address, "frame7"))).toContain("[iFrameSizer]frame7:432:640:size");
  });

  it.each([
    ["?theme=dark", "/embed/participants/?theme=dark", "tells two states of a widget apart"],
    ["", "/embed/participants", "fits an address with and without its last slash"],
    ["?a=%5C&b=\\", "/embed/participants", "never breaks out of a selector by a backslash"],
    ["?a='];x", "/embed/participants/?a=%27];x", "keeps what the address has encoded"],
  ])("takes for the address …%s the key %s, which %s", (query, key) => {
    expect(keys(messagesOf(432, aHost(address + query)))).toEqual([key]);
  });

  it("has words for whatever stands in the address, and all of them can be posted", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.option(fc.string(), { nil: undefined }), (search, hash, resizerId) => {
        const place = { href: address, pathname: "/embed/participants/", search: `?${search}`, hash: `#${hash}` };
        const messages = messagesOf(1, { place, width: 1, resizerId });
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

describe(wordpressMessage, () => {
  it("is silent towards hosts that gave no secret", () => {
    expect(wordpressMessage("link", "https://example.org/", undefined)).toBeUndefined();
  });
});
