// Knows the address of the feed of changes. Knows no change.
import type { APIRoute } from "astro";
import { absoluteAddressOf } from "../model/address.ts";
import { changes } from "../model/changelog.ts";
import { dataset } from "../model/dataset.ts";
import { frozenFolder } from "../model/frozen-version.ts";
import { isFrozen } from "../model/releases.ts";
import { atomFeed } from "../publication/feed.ts";

const addresses = {
  feed: absoluteAddressOf("/feed.xml"),
  site: absoluteAddressOf("/"),
  versionAt: (version: string) => `${absoluteAddressOf("/method/")}#version-${version}`,
  frozenAt: (version: string) =>
    isFrozen(version) ? absoluteAddressOf(`${frozenFolder("data", version)}liberterra-iii.zip`) : null,
};

export const GET: APIRoute = () =>
  new Response(atomFeed(dataset, changes, addresses), { headers: { "Content-Type": "application/atom+xml" } });
