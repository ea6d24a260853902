// TODO
import { describe, expect, it } from "vitest";
import { findCautions } from "../../src/facts/caution.ts";
import { dataset } from "../../src/facts/dataset.ts";
import { keyOf } from "../../src/tables/table.ts";
import {
  anyRowsOf,
  columnsOf,
  jsonSchemaOf,
  rowsOf,
  TABLE_NAMES,
  type TableName,
  TABLES,
} from "../../src/tables/tables.ts";
import { findWithheld } from "../../src/facts/withheld.ts";
import { z } from "zod";

/** Columns in the words of the release, which stand beside their qualifier, and addresses. */
const QUOTED = new Set(["phrase", "value_text", "source_address", "dates_source_address", "home_page"]);

describe.each(TABLE_NAMES)("table %s", (name) => {
  const rows = anyRowsOf(name);
  const columns = columnsOf(name);

  it("has rows", () => expect(rows.length).toBeGreaterThan(0));

  it("carries its own name", () => expect(TABLES[name].name).toBe(name));

  it("has each key once, and every part of it filled", () => {
    expect(new Set(rows.map((row) => keyOf(TABLES[name], row))).size).toBe(rows.length);
    expect(rows.filter((row) => TABLES[name].key.some((part) => row[part] === null))).toEqual([]);
  });

  it("names and describes every column", () => {
    expect(columns.filter((column) => !/^[a-z][a-z0-9_]*$/.test(column.name))).toEqual([]);
    expect(columns.filter((column) => column.description === "")).toEqual([]);
  });

  it("has the columns of its schema in every row and no others, in order", () => {
    const names = columns.map((column) => column.name);
    expect(rows.filter((row) => Object.keys(row).join() !== names.join())).toEqual([]);
  });

  it("points only to rows that exist", () => {
    const lost = TABLES[name].references.flatMap(({ column, table, to }) => {
      const known = new Set(anyRowsOf(table as TableName).map((row) => row[to]));
      return rows.map((row) => row[column] ?? null).filter((value) => value !== null && !known.has(value));
    });
    expect(lost).toEqual([]);
  });

  it("says nothing that is withheld, in no row", () => {
    const lines = rows.map((row) => JSON.stringify(row));
    expect(lines.flatMap((line) => findWithheld(line, dataset.facts.withheld))).toEqual([]);
  });

  it("has none of the wordings to avoid in our own words", () => {
    const cells = rows.flatMap((row) => Object.entries(row).filter(([column]) => !QUOTED.has(column)));
    const words = cells.flatMap(([, cell]) => (typeof cell === "string" ? [cell] : []));
    expect(words.flatMap((cell) => findCautions(cell, dataset.facts.cautions))).toEqual([]);
  });
});

describe("figures", () => {
  const rows = rowsOf("figures");

  it("holds every figure and every derived number", () => {
    const ids = [...dataset.facts.figures.map(({ id }) => id), ...dataset.derived.keys()];
    expect(rows.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
  });

  it("come in the order of the release: the operation first, calculations last", () => {
    const place = ({ basis, scope, paragraph }: (typeof rows)[number]) =>
      basis === "derived" ? 2000 : (scope === "operation" ? 0 : 1000) + (paragraph ?? 0);
    expect(rows.map(place)).toEqual(rows.map(place).toSorted((one, other) => one - other));
  });

  it("gives no value to words and dates, and a value to all else", () => {
    const wordsOnly = rows.filter(({ precision }) => precision === "vague" || precision === "dates");
    expect(rows.filter(({ value }) => value === null)).toEqual(wordsOnly);
  });

  it("keeps the value within its bounds, and above it where the words say more", () => {
    const wrong = rows.filter(({ value, precision, value_min, value_max }) => {
      if (value === null) return value_min !== null || value_max !== null;
      if (precision === "more_than") return value_min !== value + 1 || value_max !== null;
      return (value_min ?? value) !== value || (value_max ?? value) !== value;
    });
    expect(wrong).toEqual([]);
  });

  it("proves each stated figure by a phrase and each derived one by a formula, never by both", () => {
    const wrong = rows.filter(({ basis, phrase, paragraph, source_address, formula, formula_words }) => {
      const quoted = [phrase, paragraph, source_address].every((cell) => cell !== null);
      const derived = [formula, formula_words].every((cell) => cell !== null);
      return basis === "derived" ? !derived || quoted : !quoted || derived;
    });
    expect(wrong).toEqual([]);
  });

  it("words a stated number in the words of its phrase", () => {
    const own = rows.filter(({ phrase, value_text }) => phrase !== null && !phrase.includes(value_text));
    expect(own).toEqual([]);
  });

  it("tells the kind of every derived number that does not count countries", () => {
    const codes = new Set(rowsOf("countries").map(({ iso3 }) => iso3));
    const ofCountries = rows.filter(({ basis, unit }) => basis === "derived" && unit === "countries");
    const others = ofCountries.filter(({ id }) => dataset.derived.get(id)?.inputs.some((input) => !codes.has(input)));
    expect(others.map(({ id }) => id)).toEqual(["own-victim-count"]);
  });
});

describe("figure_relations", () => {
  const rows = rowsOf("figure_relations");
  const has = (figure: string, relation: string, other: string) =>
    rows.some((row) => row.figure_id === figure && row.relation === relation && row.other_id === other);

  it("tells what holds both ways in both directions", () => {
    const mutual = rows.filter(({ relation }) => relation !== "subset_of" && relation !== "derived_from");
    expect(mutual.filter((row) => !has(row.other_id, row.relation, row.figure_id))).toEqual([]);
  });

  it("allows the sum of the three placed groups, and not with the total", () => {
    const groups = ["spain-victims", "mali-women", "pyramid-victims"];
    const pairs = groups.flatMap((one) =>
      groups.filter((other) => other !== one).map((other) => [one, other] as const),
    );
    expect(pairs.filter(([one, other]) => !has(one, "disjoint_from", other))).toEqual([]);
    expect(groups.filter((id) => !has(id, "overlap_not_stated", "potential-victims-safeguarded"))).toEqual([]);
    expect(groups.filter((id) => !has("placed-victims", "derived_from", id))).toEqual([]);
  });

  it("never says of a pair both that it may be added and that it may not", () => {
    const clash = rows.filter(
      ({ figure_id, relation, other_id }) =>
        relation === "disjoint_from" &&
        rows.filter((row) => row.figure_id === figure_id && row.other_id === other_id).length > 1,
    );
    expect(clash).toEqual([]);
  });
});

describe("participants and countries", () => {
  it("agree on who is listed, and on the name", () => {
    const listed = rowsOf("countries").filter((row) => row.listed);
    expect(listed.map(({ iso3, name }) => [iso3, name])).toEqual(
      rowsOf("participants").map(({ iso3, name }) => [iso3, name]),
    );
  });

  it("counts as many of each standing as the derived numbers say", () => {
    const count = (standing: string) => rowsOf("participants").filter((row) => row.coverage === standing).length;
    expect(["case_described", "mentioned", "listed_only"].map(count)).toEqual(
      ["case-told", "named-otherwise", "only-listed"].map((id) => dataset.derived.get(id)?.value),
    );
  });
});

describe("tags", () => {
  it("belong to entries that exist", () => {
    const lost = rowsOf("tags").filter(
      ({ entry_table, entry_id }) => !anyRowsOf(entry_table).some(({ id }) => id === entry_id),
    );
    expect(lost).toEqual([]);
  });
});

describe("editions", () => {
  it("have all five counts for each edition, the third with the figures of the release", () => {
    const third = rowsOf("editions").filter(({ edition_id }) => edition_id === "liberterra-iii");
    const figures = new Map(rowsOf("figures").map((row) => [row.id, row]));
    expect(rowsOf("editions")).toHaveLength(dataset.facts.editions.length * 5);
    expect(third.map(({ value, value_min }) => [value, value_min])).toEqual(
      third.map(({ figure_id }) => [figures.get(figure_id ?? "")?.value, figures.get(figure_id ?? "")?.value_min]),
    );
  });
});

describe(jsonSchemaOf, () => {
  it.each(TABLE_NAMES)("of %s takes its rows, and refuses a row with a column missing", (name) => {
    const schema = z.fromJSONSchema(jsonSchemaOf(name));
    const rows = anyRowsOf(name);
    const [first = {}] = rows;
    expect(schema.safeParse(rows).error).toBeUndefined();
    expect(schema.safeParse([Object.fromEntries(Object.entries(first).slice(1))]).success).toBe(false);
  });
});
