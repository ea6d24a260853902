// Knows how to make what a frame knows of its host, of which a test names only what matters to it. Knows no dialect.
import type { HostContext } from "../../src/embed/embed-dialects.client.ts";

/** A host 640 px wide that left no mark in the frame's address, unless told otherwise. */
export function aHost(address = "https://example.org/embed/participants/", resizerId?: string): HostContext {
  return { place: new URL(address), width: 640, resizerId };
}
