// Reads what a font file says of itself: its tables, its names, its characters.

/** The tables of a font by their four-letter tag. */
export type Tables = ReadonlyMap<string, Buffer>;

/** Takes a font apart. */
export function tablesOf(font: Buffer): Tables {
  const records = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + index * 16);
  return new Map(
    records.map((at) => {
      const start = font.readUInt32BE(at + 8);
      const table = font.subarray(start, start + font.readUInt32BE(at + 12));
      return [font.toString("latin1", at, at + 4), Buffer.from(table)];
    }),
  );
}

/** One line of a font's `name` table. */
export interface FontName {
  readonly encoding: number;
  readonly language: number;
  readonly nameId: number;
  readonly text: string;
}

/** The names in a font, as far as they are written in Unicode, for Windows. */
export function namesIn(tables: Tables): FontName[] {
  const table = tables.get("name") ?? Buffer.alloc(6);
  const records = Array.from({ length: table.readUInt16BE(2) }, (_, index) => 6 + index * 12);
  return records
    .filter((at) => table.readUInt16BE(at) === 3)
    .map((at) => {
      const start = table.readUInt16BE(4) + table.readUInt16BE(at + 10);
      const text = Buffer.from(table.subarray(start, start + table.readUInt16BE(at + 8)));
      const [encoding, language, nameId] = [2, 4, 6].map((field) => table.readUInt16BE(at + field));
      return {
        encoding: encoding ?? 0,
        language: language ?? 0,
        nameId: nameId ?? 0,
        text: text.swap16().toString("utf16le"),
      };
    });
}

/** The characters that a font has, read from its `cmap` table (format 4, which holds all that we keep). */
export function charactersIn(tables: Tables): Set<string> {
  const cmap = tables.get("cmap");
  if (!cmap) throw new Error("the font has no cmap table");
  const starts = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => cmap.readUInt32BE(4 + index * 8 + 4));
  const start = starts.find((at) => cmap.readUInt16BE(at) === 4);
  if (start === undefined) throw new Error("the font's cmap table has no part of format 4");
  const part = cmap.subarray(start);
  const count = part.readUInt16BE(6) / 2;
  // First and last code point of each run; the last run is the end mark of the format.
  const runs = Array.from({ length: count - 1 }, (_, index) => [
    part.readUInt16BE(16 + 2 * count + 2 * index),
    part.readUInt16BE(14 + 2 * index),
  ]);
  return new Set(
    runs.flatMap(([first = 0, last = -1]) =>
      Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
    ),
  );
}
