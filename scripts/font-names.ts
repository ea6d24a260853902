// Knows how a font names itself, and gives a changed font a name of its own. Knows no outline.
import type { FontTables } from "./font-sfnt.ts";

/** “Source” is a Reserved Font Name of both families, so a changed version must not carry it (OFL, condition 3). */
const reservedNames = /Source (?:Serif 4|Sans 3)|Source(?:Serif4|Sans3)/g;
const windows = 3;
const copyright = 0;
const headerBytes = 6;
const recordBytes = 12;

/** One line of a font's `name` table. */
export interface FontName {
  readonly encoding: number;
  readonly language: number;
  readonly nameId: number;
  readonly text: string;
}

/** The names in a font, as far as they are written in Unicode. */
export function namesIn(tables: FontTables): FontName[] {
  const table = tables.get("name") ?? Buffer.alloc(headerBytes);
  const records = Array.from({ length: table.readUInt16BE(2) }, (_, index) => headerBytes + index * recordBytes);
  return records.filter((at) => table.readUInt16BE(at) === windows).map((at) => nameAt(table, at));
}

function nameAt(table: Buffer, at: number): FontName {
  const start = table.readUInt16BE(4) + table.readUInt16BE(at + 10);
  const text = Buffer.from(table.subarray(start, start + table.readUInt16BE(at + 8)));
  return {
    encoding: table.readUInt16BE(at + 2),
    language: table.readUInt16BE(at + 4),
    nameId: table.readUInt16BE(at + 6),
    text: text.swap16().toString("utf16le"),
  };
}

/** The same tables under another family name; only the copyright notice keeps the reserved one, as it must. */
export function renamed(tables: FontTables, family: string): FontTables {
  const names = namesIn(tables).map((name) =>
    name.nameId === copyright
      ? name
      : { ...name, text: name.text.replaceAll(reservedNames, (old) => inStyleOf(old, family)) },
  );
  return new Map([...tables, ["name", nameTable(names)]]);
}

/** PostScript names have no spaces. */
function inStyleOf(old: string, family: string): string {
  return old.includes(" ") ? family : family.replaceAll(" ", "");
}

function nameTable(names: readonly FontName[]): Buffer {
  const header = Buffer.alloc(headerBytes + names.length * recordBytes);
  const texts = names.map(({ text }) => Buffer.from(text, "utf16le").swap16());
  header.writeUInt16BE(names.length, 2);
  header.writeUInt16BE(header.length, 4);
  names.forEach(({ encoding, language, nameId }, index) => {
    const before = texts.slice(0, index).reduce((sum, { length }) => sum + length, 0);
    const fields = [windows, encoding, language, nameId, texts[index]?.length ?? 0, before];
    fields.forEach((value, field) => header.writeUInt16BE(value, headerBytes + index * recordBytes + field * 2));
  });
  return Buffer.concat([header, ...texts]);
}
