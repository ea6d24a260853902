// Knows the table of the findings that the release lists: trends in words. Knows no finding.
import { z } from "zod";
import { EntryId } from "../facts/fields.ts";
import { plainOf } from "../facts/prose.ts";
import { column, Text } from "./column.ts";
import { evidenceCells, evidenceColumns } from "./evidence-columns.ts";
import { table } from "./table.ts";

const FindingRow = z.strictObject({
  id: column(EntryId, "Name of the finding."),
  title: column(Text, "Short heading, in our words."),
  summary: column(Text, "What the release says, in our words."),
  ...evidenceColumns,
});

export const findings = table({
  name: "findings",
  title: "Findings",
  description: "The findings that the release lists: trends in words, without counts.",
  Row: FindingRow,
  key: ["id"],
  references: [],
  rowsFrom: (dataset) =>
    dataset.facts.findings.map(({ id, ...entry }) => ({
      id,
      title: plainOf(dataset.texts.findings[id]?.title ?? "", "en", dataset),
      summary: plainOf(dataset.texts.findings[id]?.summary ?? "", "en", dataset),
      ...evidenceCells(entry, dataset),
    })),
});
