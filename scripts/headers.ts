// Knows which headers a published path is sent with beyond those of any static file. Knows no server.

/** What any page may load and frame, even one that is isolated from other origins. */
const forEveryOrigin = {
  "access-control-allow-origin": "*",
  "cross-origin-resource-policy": "cross-origin",
} as const;

/** The first row that fits a path is the one that counts, so that no header is ever sent twice. */
const rows: readonly (readonly [pattern: RegExp, headers: Readonly<Record<string, string>>])[] = [
  // An isolated host shows only frames that are isolated themselves.
  [/^\/embed\//, { ...forEveryOrigin, "cross-origin-embedder-policy": "require-corp" }],
  [/^\/(embed\.js$|data\/)/, forEveryOrigin],
];

/** The headers for a path such as "/embed/participants/", below whatever base the site is published. */
export function headersFor(path: string): Readonly<Record<string, string>> {
  return rows.find(([pattern]) => pattern.test(path))?.[1] ?? {};
}
