// Knows what a person calls an entry of a list: its id or its country code. Knows no entry.

/** The name of an entry, unless it has none that could be found in the file. */
export function entryName(entry: unknown): string | undefined {
  if (typeof entry !== "object" || entry === null) return undefined;
  const { id, iso3 } = entry as { id?: unknown; iso3?: unknown };
  return [id, iso3].find((name): name is string => typeof name === "string" && name.trim() !== "");
}
