// The address of the feed of changes.
import type { APIRoute } from "astro";
import { absoluteAddressOf, frozenFolder } from "../facts/address.ts";
import { changes } from "../facts/documents.ts";
import { dataset, isFrozen } from "../facts/dataset.ts";
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
