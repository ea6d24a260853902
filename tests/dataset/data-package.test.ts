import { strFromU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { dataset } from "../../src/facts/dataset.ts";
import { anyRowsOf, columnsOf, TABLE_NAMES, TABLES, type TableName } from "../../src/tables/tables.ts";
import { dataPackageFile, tableSchemaOf } from "../../src/dataset/data-package.ts";
import { publicationOf } from "../../src/dataset/publication.ts";
import { sha256Of } from "../../src/dataset/published-file.ts";

interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  type?: string;
}

const files = await publicationOf(dataset);
const file = files.find(({ path }) => path === "datapackage.json");
const { resources, licenses, ...about } = JSON.parse(strFromU8(file?.bytes ?? new Uint8Array())) as {
  resources: Resource[];
  licenses: { name: string }[];
  [about: string]: unknown;
};

describe(dataPackageFile, () => {
  it("names every table as a resource, and the other forms of the same rows", () => {
    const others = ["all-json", "participants-geojson", "participants-topojson"];
    expect(resources.map(({ name }) => name)).toEqual([...TABLE_NAMES, ...others]);
    expect(resources.filter(({ type }) => type === "table").map(({ name }) => name)).toEqual(TABLE_NAMES);
  });

  it("gives size and digest of each as they are", () => {
    const wrong = resources.filter(({ path, bytes, hash }) => {
      const published = files.find((candidate) => candidate.path === path);
      return published?.bytes.length !== bytes || hash !== `sha256:${sha256Of(published)}`;
    });
    expect(wrong).toEqual([]);
  });

  it("links relatively and names no resource twice", () => {
    expect(resources.filter(({ path }) => /^[a-z]+:|^\/|\.\./.test(path))).toEqual([]);
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
  });

  it("tells licence, version, day and sources", () => {
    const { licence, version, date } = dataset.facts.card;
    expect(licenses.map(({ name }) => name)).toEqual([licence]);
    expect(about).toMatchObject({ version, created: `${date}T00:00:00Z` });
    expect(JSON.stringify(about["sources"])).toContain(dataset.facts.source.release.address);
  });
});

/** What the published profile of Data Package 2.0 asks of a description, in our words; see datapackage.org. */
const name = z.string().regex(/^[a-z0-9._/-]+$/);
const path = z.string().regex(/^(?!\/|\.\.?\/)[^\\]+$/);
const link = z.union([z.url(), path]);
const Licences = z.array(z.looseObject({ name: z.string().optional(), path: link.optional() })).min(1);
const Sources = z.array(z.strictObject({ title: z.string().min(1), path: link })).min(1);
const Field = z.looseObject({
  name: z.string().min(1),
  type: z.enum(["string", "number", "integer", "boolean", "date", "datetime", "year", "any"]),
  constraints: z
    .looseObject({ required: z.boolean().optional(), enum: z.array(z.string()).min(1).optional() })
    .optional(),
});
const Profile = z.strictObject({
  $schema: z.literal("https://datapackage.org/profiles/2.0/datapackage.json"),
  name,
  title: z.string(),
  description: z.string(),
  version: z.string(),
  created: z.iso.datetime(),
  homepage: z.url().optional(),
  keywords: z.array(z.string()).min(1),
  licenses: Licences,
  contributors: z.array(z.strictObject({ title: z.string(), roles: z.array(z.string()).min(1) })).min(1),
  sources: Sources,
  resources: z
    .array(
      z.strictObject({
        name,
        path,
        type: z.literal("table").optional(),
        title: z.string(),
        description: z.string().optional(),
        format: z.string(),
        mediatype: z.string().regex(/^[^/]+\/[^/]+$/),
        encoding: z.literal("utf-8").optional(),
        bytes: z.int().positive(),
        hash: z.string().regex(/^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32})$/),
        dialect: z.looseObject({ $schema: z.url(), delimiter: z.string(), header: z.boolean() }).optional(),
        schema: z
          .strictObject({
            $schema: z.url(),
            fields: z.array(Field).min(1),
            missingValues: z.array(z.string()),
            primaryKey: z.array(z.string()).min(1),
            foreignKeys: z
              .array(
                z.strictObject({
                  fields: z.array(z.string()).min(1),
                  reference: z.strictObject({ resource: z.string(), fields: z.array(z.string()).min(1) }),
                }),
              )
              .min(1)
              .optional(),
          })
          .optional(),
      }),
    )
    .min(1),
});

describe("the description", () => {
  it("is as the profile of Data Package 2.0 asks", () =>
    expect(Profile.safeParse({ ...about, licenses, resources }).error?.issues).toBeUndefined());

  it("counts no workbook and no drawing among its tables", () => {
    const tables = resources.filter(({ type }) => type === "table");
    expect(tables.filter(({ path: file }) => !file.endsWith(".csv"))).toEqual([]);
    expect(resources.filter(({ path: file }) => file.endsWith(".xlsx"))).toEqual([]);
  });
});

describe(tableSchemaOf, () => {
  it.each(TABLE_NAMES)("of %s has the columns of the CSV, in order, and no fieldsMatch", (name) => {
    const schema = tableSchemaOf(name);
    expect(schema.fields.map((field) => field.name)).toEqual(columnsOf(name).map((column) => column.name));
    expect(schema).not.toHaveProperty("fieldsMatch");
  });

  it.each(TABLE_NAMES)("of %s points to keys of other tables", (name) => {
    const broken = (tableSchemaOf(name).foreignKeys ?? []).filter(({ reference: { resource, fields } }) => {
      const key = TABLES[resource as TableName].key;
      return resource === name || fields.join() !== key.join();
    });
    expect(broken).toEqual([]);
  });

  it.each(TABLE_NAMES)("of %s holds for its rows: required, enum, pattern, minimum and maximum", (name) => {
    const broken = tableSchemaOf(name).fields.flatMap(({ name: column, constraints = {} }) =>
      anyRowsOf(name)
        .map((row) => row[column] ?? null)
        .filter((cell) => !holds(cell, constraints)),
    );
    expect(broken).toEqual([]);
  });
});

type Constraints = NonNullable<ReturnType<typeof tableSchemaOf>["fields"][number]["constraints"]>;

function holds(
  cell: string | number | boolean | null,
  { required, enum: values, pattern, minimum, maximum }: Constraints,
) {
  if (cell === null) return required !== true;
  return (
    (values === undefined || values.includes(String(cell))) &&
    (pattern === undefined || new RegExp(pattern, "u").test(String(cell))) &&
    (minimum === undefined || Number(cell) >= minimum) &&
    (maximum === undefined || Number(cell) <= maximum)
  );
}
