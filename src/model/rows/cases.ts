// Knows the table of the cases that the release tells. Knows no case.
import { z } from "zod";
import { CaseKind, Locator, Presumption } from "../../schema/case.ts";
import { EntryId } from "../../schema/id.ts";
import { plainOf } from "../prose.ts";
import { column, optionalColumn, Text } from "./column.ts";
import { evidenceCells, evidenceColumns } from "./evidence-columns.ts";
import { table } from "./table.ts";

const CaseRow = z.strictObject({
  id: column(EntryId, "Name of the case; also its anchor on the page of cases."),
  kind: column(
    CaseKind,
    "Our grouping by the part of the release that tells it: trafficking, smuggling (of migrants, departures by sea " +
      "included), or other (not directly tied to either).",
  ),
  title: column(Text, "Short heading, in our words."),
  summary: column(Text, "What the release tells of it, in our words. Nobody is said to have been convicted."),
  caution: optionalColumn(Text, "What is not told, or must not be concluded."),
  place_name: optionalColumn(Text, "Where the case is told to be, as coarsely as it may be said."),
  presumption: optionalColumn(
    Presumption,
    "How far the release goes against persons; detained: no accusation stated. Empty if it names none.",
  ),
  locator: column(
    Locator,
    "Finest level at which the case may be placed on a map; none: told in words only, please do not mark it.",
  ),
  ...evidenceColumns,
});

export const cases = table({
  name: "cases",
  title: "Cases",
  description:
    "Cases that the release tells, summarised. Some details are withheld because they could lead to a person or expose " +
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
