// Knows the address of the feed of changes. Knows no change.
import type { APIRoute } from "astro";
import { absoluteAddressOf } from "../facts/address.ts";
import { changes } from "../facts/changelog.ts";
import { dataset } from "../facts/dataset.ts";
import { frozenFolder } from "../facts/frozen-version.ts";
import { isFrozen } from "../facts/releases.ts";
import { atomFeed } from "../site/feed.ts";

const addresses = {
  feed: absoluteAddressOf("/feed.xml"),
  site: absoluteAddressOf("/"),
  versionAt: (version: string) => `${absoluteAddressOf("/method/")}#version-${version}`,
  frozenAt: (version: string) =>
    isFrozen(version) ? absoluteAddressOf(`${frozenFolder("data", version)}liberterra-iii.zip`) : null,
};

export const GET: APIRoute = () =>
  new Response(atomFeed(dataset, changes, addresses), { headers: { "Content-Type": "application/atom+xml" } });
