// Writes a JSON Schema for each file of data/ from its zod schema, and the "$schema" that leads an editor to it.
// Run: npm run schemas
import { Boundaries } from "../src/geo/boundaries.ts";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { format, resolveConfig } from "prettier";
import { z } from "zod";
import { factFiles, rawEmbedTexts, textFiles } from "../src/facts/data-files.ts";
import { EmbedHeights, embedTextIn } from "../src/facts/embed-text.ts";
import { Locale } from "../src/facts/fields.ts";
import { Releases } from "../src/facts/version.ts";

interface DataFile {
  readonly file: string;
  readonly schema: z.ZodType;
}

/** Every JSON file of data/ with its schema; the words of embeds in all languages. */
export const dataFiles: readonly DataFile[] = [
  ...Object.values(factFiles),
  ...Object.values(textFiles),
  ...Locale.options.flatMap((locale) =>
    Object.keys(rawEmbedTexts[locale]).map((name) => {
      const schema = name === "embed" ? embedTextIn(locale) : textFiles[name as "countries" | "wording"].schema;
      return { file: `data/text/${locale}/${name}.json`, schema };
    }),
  ),
  { file: "data/boundaries.json", schema: Boundaries },
  { file: "data/embed-heights.json", schema: EmbedHeights },
  { file: "data/releases.json", schema: Releases },
];

/** Where the schema of a data file stands: one for all languages of a text. */
export function schemaPath(file: string): string {
  return file.replace("data/", "data/schema/").replace(/text\/\w+\//, "text/");
}

/** The JSON Schema of a data file: what zod says of its content, with room for "$schema" and, for lists, in "items". */
export function fileSchema({ schema }: DataFile): object {
  const { $schema, ...content } = z.toJSONSchema(schema, { io: "input" });
  const own = { $schema: { type: "string" } };
  if (content.type === "array")
    return { $schema, type: "object", properties: { ...own, items: content }, required: ["$schema", "items"] };
  const { properties = {}, propertyNames, ...rest } = content;
  const names = propertyNames === undefined ? {} : { propertyNames: { anyOf: [propertyNames, { const: "$schema" }] } };
  return { $schema, ...rest, ...names, properties: { ...own, ...properties } };
}

/** The text of a data file with "$schema" first and a list in "items"; the same text where it is so already. */
export function withSchema(file: string, text: string): string {
  const line = `"$schema": "${posix.relative(posix.dirname(file), schemaPath(file))}",`;
  const bare = text.replace(/"\$schema":\s*"[^"]*",\s*/, "").trim();
  return bare.startsWith("[") ? `{\n${line}\n"items": ${bare}\n}` : bare.replace("{", `{\n${line}`);
}

async function main(root: string): Promise<void> {
  for (const entry of dataFiles) {
    const target = join(root, schemaPath(entry.file));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, `${JSON.stringify(fileSchema(entry), null, 2)}\n`);
    const file = join(root, entry.file);
    const options = { ...(await resolveConfig(file)), filepath: file };
    writeFileSync(file, await format(withSchema(entry.file, readFileSync(file, "utf8")), options));
  }
}

if (import.meta.main) await main(join(import.meta.dirname, ".."));
