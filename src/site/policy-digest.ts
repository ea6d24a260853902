// Knows how a security policy names a text that stands in a page. Knows no page.
import { hash } from "node:crypto";

/** The digest by which a policy allows this script or style and no other: `sha256-…`. */
export function policyDigest(text: string): `sha256-${string}` {
  return `sha256-${hash("sha256", text, "base64")}`;
}
