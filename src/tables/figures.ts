// Knows the flagship table: every figure of the release and every number calculated from them, one row each.
import { derivedRow } from "./derived-figures.ts";
import { FigureRow } from "./figure-row.ts";
import { statedRow } from "./stated-figures.ts";
import { table } from "./table.ts";

export const figures = table({
  name: "figures",
  title: "Figures",
  description:
    "Every figure of the release and every number calculated from them, with qualifier, meaning and provenance. " +
    "Figures are based on initial reporting. Two figures may be added only where figure_relations says disjoint_from.",
  Row: FigureRow,
  key: ["id"],
  references: [{ column: "case_id", table: "cases", to: "id" }],
  rowsFrom: (dataset) => [
    ...dataset.facts.figures.map((figure) => statedRow(figure, dataset)),
    ...[...dataset.derived.values()].map((number) => derivedRow(number, dataset)),
  ],
});
