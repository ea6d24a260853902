// Knows which file in a folder answers an address, and when an address lacks its last slash. Knows no HTTP.
import { stat } from "node:fs/promises";
import { join, resolve, sep } from "node:path";

/** A file to send, an address to go to instead, or nothing. */
export type Found = { kind: "file"; path: string } | { kind: "redirect"; to: string } | { kind: "none" };

const none: Found = { kind: "none" };

/** Looks up an address such as "/countries/" under `root`, where the site is published below `base` ("/" or "/sub/"). */
export async function findFile(root: string, base: string, pathname: string): Promise<Found> {
  if (`${pathname}/` === base) return { kind: "redirect", to: base };
  if (!pathname.startsWith(base)) return none;
  const path = placeIn(root, pathname.slice(base.length));
  if (path === undefined) return none;
  if (pathname.endsWith("/")) return fileOrNone(join(path, "index.html"));
  if (await isThere(join(path, "index.html"))) return { kind: "redirect", to: `${pathname}/` };
  return fileOrNone(path);
}

/** The place in the file system, or undefined for an address that is malformed or leads out of the folder. */
function placeIn(root: string, encoded: string): string | undefined {
  const decoded = decode(encoded);
  if (decoded === undefined || decoded.includes("\0")) return undefined;
  const [home, path] = [resolve(root), resolve(root, `./${decoded}`)];
  return path === home || path.startsWith(home + sep) ? path : undefined;
}

function decode(encoded: string): string | undefined {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return undefined;
  }
}

async function fileOrNone(path: string): Promise<Found> {
  return (await isThere(path)) ? { kind: "file", path } : none;
}

/** Whether a plain file stands at this path. */
export async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
