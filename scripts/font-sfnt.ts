// Knows the outer form of a font file: its tables, its check sums, its characters. Knows no particular font.

/** The tables of a font by their four-letter tag. */
export type FontTables = ReadonlyMap<string, Buffer>;

const headerBytes = 12;
const recordBytes = 16;
/** From the OpenType specification: what all words of a font add up to once its own check sum is taken off. */
const checkSumTotal = 0xb1b0afba;
const checkSumAt = 8;

/** Takes a font apart. */
export function tablesOf(font: Buffer): FontTables {
  const records = Array.from({ length: font.readUInt16BE(4) }, (_, index) => headerBytes + index * recordBytes);
  return new Map(records.map((at) => [font.toString("latin1", at, at + 4), tableAt(font, at)]));
}

function tableAt(font: Buffer, record: number): Buffer {
  const start = font.readUInt32BE(record + 8);
  return Buffer.from(font.subarray(start, start + font.readUInt32BE(record + 12)));
}

/** Puts a font with TrueType outlines together again, with the check sums that its tables need. */
export function fontOf(tables: FontTables): Buffer {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const head = sorted.find(([tag]) => tag === "head")?.[1];
  head?.writeUInt32BE(0, checkSumAt);
  const font = Buffer.concat([directoryOf(sorted), ...sorted.map(([, table]) => padded(table))]);
  const headStart = tableStart(sorted, "head");
  font.writeUInt32BE((checkSumTotal - sumOf(font)) >>> 0, headStart + checkSumAt);
  return font;
}

function directoryOf(sorted: readonly (readonly [string, Buffer])[]): Buffer {
  const directory = Buffer.alloc(headerBytes + sorted.length * recordBytes);
  const powers = Math.floor(Math.log2(sorted.length));
  directory.writeUInt32BE(0x00010000, 0);
  directory.writeUInt16BE(sorted.length, 4);
  directory.writeUInt16BE(recordBytes * 2 ** powers, 6);
  directory.writeUInt16BE(powers, 8);
  directory.writeUInt16BE(recordBytes * (sorted.length - 2 ** powers), 10);
  sorted.forEach(([tag, table], index) => writeRecord(directory, index, tag, table, tableStart(sorted, tag)));
  return directory;
}

function writeRecord(directory: Buffer, index: number, tag: string, table: Buffer, start: number): void {
  const at = headerBytes + index * recordBytes;
  directory.write(tag, at, "latin1");
  directory.writeUInt32BE(sumOf(padded(table)), at + 4);
  directory.writeUInt32BE(start, at + 8);
  directory.writeUInt32BE(table.length, at + 12);
}

function tableStart(sorted: readonly (readonly [string, Buffer])[], tag: string): number {
  const before = sorted.slice(
    0,
    sorted.findIndex(([other]) => other === tag),
  );
  return before.reduce((at, [, table]) => at + padded(table).length, headerBytes + sorted.length * recordBytes);
}

function padded(table: Buffer): Buffer {
  return Buffer.concat([table], Math.ceil(table.length / 4) * 4);
}

function sumOf(words: Buffer): number {
  let sum = 0;
  for (let at = 0; at < words.length; at += 4) sum = (sum + words.readUInt32BE(at)) >>> 0;
  return sum;
}
