// Knows what pages of other origins must be told before they may show or load what is ours. Knows no server.
import { describe, expect, it } from "vitest";
import { headersFor } from "../../scripts/headers.ts";

const loadable = { "access-control-allow-origin": "*", "cross-origin-resource-policy": "cross-origin" };

describe(headersFor, () => {
  it.each<[string, Readonly<Record<string, string>>, string]>([
    [
      "/embed/participants/",
      { ...loadable, "cross-origin-embedder-policy": "require-corp" },
      "shows in isolated hosts",
    ],
    ["/embed.js", loadable, "runs in isolated hosts"],
    ["/data/participants.csv", loadable, "is for everybody to read"],
    ["/", {}, "is a page of its own"],
    ["/embedded/", {}, "is no embed"],
  ])("gives %s %j, since it %s", (path, headers) => expect(headersFor(path)).toEqual(headers));
});
