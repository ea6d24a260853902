// Knows how to find, anywhere in the data, what says where in the release it comes from. Knows no entry's meaning.

/** What an entry says of where it comes from. */
export interface Evidence {
  readonly paragraph: number;
  readonly phrase: string;
}

/** Evidence somewhere in the data, with the way to it: file, entry by its name, fields. */
export interface PlacedEvidence extends Evidence {
  readonly path: readonly string[];
}

/** A data file: its name below data/ and its parsed content. */
export interface DataFile {
  readonly name: string;
  readonly content: unknown;
}

/** Every object of the data with a paragraph and a phrase, however deep. */
export function evidenceIn(files: readonly DataFile[]): PlacedEvidence[] {
  return files.flatMap(({ name, content }) => evidenceUnder(content, [`data/${name}`]));
}

function evidenceUnder(value: unknown, path: readonly string[]): PlacedEvidence[] {
  if (typeof value !== "object" || value === null) return [];
  const here = isEvidence(value) ? [{ path, paragraph: value.paragraph, phrase: value.phrase }] : [];
  return [
    ...here,
    ...Object.entries(value).flatMap(([key, child]) => evidenceUnder(child, [...path, ...nameOf(key, child)])),
  ];
}

function isEvidence(value: object): value is Evidence {
  return (
    "paragraph" in value && typeof value.paragraph === "number" && "phrase" in value && typeof value.phrase === "string"
  );
}

/** What an entry is called: by its id, code or role; one of a list that has none of these only by its list. */
function nameOf(key: string, child: unknown): string[] {
  const { id, iso3, role } = (child ?? {}) as { id?: unknown; iso3?: unknown; role?: unknown };
  const name = [id, iso3, role].find((known): known is string => typeof known === "string");
  return name === undefined && /^\d+$/.test(key) ? [] : [name ?? key];
}
