// Knows the table of the cases that the release tells. Knows no case.
import { z } from "zod";
import { CaseKind, Locator, Presumption } from "../facts/case.ts";
import { EntryId } from "../facts/fields.ts";
import { plainOf } from "../facts/prose.ts";
import { column, optionalColumn, Text } from "./column.ts";
import { evidenceCells, evidenceColumns } from "./evidence-columns.ts";
import { table } from "./table.ts";

const CaseRow = z.strictObject({
  id: column(EntryId, "Name of the case; also its anchor on the page of cases."),
  kind: column(
    CaseKind,
    "Our grouping; the release names no offence for each case: trafficking (the accusation in Costa Rica included, which " +
      "it does not call trafficking), smuggling (of migrants, interceptions at sea included), or other (neither).",
  ),
  title: column(Text, "Short heading, in our words."),
  summary: column(Text, "What the release says about it, in our words. No convictions are reported."),
  caution: optionalColumn(Text, "What is not stated, or must not be concluded."),
  place_name: optionalColumn(Text, "Where the case is placed, as coarsely as it may be said."),
  presumption: optionalColumn(
    Presumption,
    "How far the release goes against persons; detained: no charge stated. Empty if it goes against none.",
  ),
  locator: column(
    Locator,
    "Finest level at which the case may be placed on a map; none: described in words only, please do not mark it.",
  ),
  ...evidenceColumns,
});

export const cases = table({
  name: "cases",
  title: "Cases",
  description:
    "Cases that the release describes, summarised; the division into cases is ours. Some details are withheld because they could lead to a person or expose " +
    "a child.",
  Row: CaseRow,
  key: ["id"],
  references: [],
  rowsFrom: (dataset) =>
    dataset.facts.cases.map(({ id, kind, presumption, locator, ...entry }) => {
      const words = dataset.texts.cases[id];
      const plain = (text: string | undefined) => (text === undefined ? null : plainOf(text, "en", dataset));
      return {
        id,
        kind,
        title: plain(words?.title) ?? "",
        summary: plain(words?.summary) ?? "",
        caution: plain(words?.caution),
        place_name: plain(words?.placeName),
        presumption,
        locator,
        ...evidenceCells(entry, dataset),
      };
    }),
});
