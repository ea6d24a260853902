// Knows what a person calls an entry of a list: its id, its country code or its version. Knows no entry.

/** The name of an entry, unless it has none that could be found in the file. */
export function entryName(entry: unknown): string | undefined {
  if (typeof entry !== "object" || entry === null) return undefined;
  const { id, iso3, version } = entry as { id?: unknown; iso3?: unknown; version?: unknown };
  return [id, iso3, version].find((name): name is string => typeof name === "string" && name.trim() !== "");
}
