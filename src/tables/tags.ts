// Knows what cases, findings and prevention efforts are about, one row per word of our vocabulary. Knows no entry.
import { z } from "zod";
import { Area, Sensitivity, Theme } from "../facts/case.ts";
import { EntryId } from "../facts/fields.ts";
import { column } from "./column.ts";
import { table } from "./table.ts";

const TagRow = z.strictObject({
  entry_table: column(z.enum(["cases", "findings", "prevention"]), "The table that holds the entry."),
  entry_id: column(EntryId, "The entry, by its id in that table."),
  kind: column(
    z.enum(["theme", "area", "sensitivity"]),
    "theme: a subject that the release names; area: a part of the world or a sea that it names; sensitivity: what calls " +
      "for care when the entry is shown.",
  ),
  tag: column(z.enum([...Theme.options, ...Area.options, ...Sensitivity.options]), "The tag itself."),
});
type TagRow = z.output<typeof TagRow>;

export const tags = table({
  name: "tags",
  title: "Tags",
  description: "Themes, areas and sensitivities of cases, findings and prevention work.",
  Row: TagRow,
  key: ["entry_table", "entry_id", "kind", "tag"],
  references: [],
  rowsFrom: ({ facts }) => [
    ...facts.cases.flatMap(({ id, themes, areas, sensitivity }) =>
      tagsOf("cases", id, { theme: themes, area: areas, sensitivity }),
    ),
    ...facts.findings.flatMap(({ id, themes, areas }) => tagsOf("findings", id, { theme: themes, area: areas })),
    ...facts.prevention.flatMap(({ id, themes }) => tagsOf("prevention", id, { theme: themes })),
  ],
});

function tagsOf(
  entry_table: TagRow["entry_table"],
  entry_id: string,
  lists: Partial<Record<TagRow["kind"], readonly TagRow["tag"][]>>,
): TagRow[] {
  const kinds = Object.entries(lists) as [TagRow["kind"], readonly TagRow["tag"][]][];
  return kinds.flatMap(([kind, words]) => words.map((tag) => ({ entry_table, entry_id, kind, tag })));
}
