import { describe, expect, it } from "vitest";
import { addable, notAddable } from "../../src/dataset/additions.ts";
import { dataset } from "../../src/facts/dataset.ts";
import { rowsOf } from "../../src/tables/tables.ts";

const groups = addable(dataset).map(({ figures, ...rest }) => ({ ids: figures.map(({ id }) => id), ...rest }));
const obstructed = notAddable(dataset);

describe(addable, () => {
  it("finds the three groups of figures that share nothing, with their sums", () =>
    expect(groups).toEqual([
      {
        ids: ["pyramid-victims", "spain-victims", "mali-women"],
        sum: { value: 268, direction: "more_than" },
        derivedId: "placed-victims",
      },
      {
        ids: ["costa-rica-man", "costa-rica-partner", "brazil-main-suspect"],
        sum: { value: 3, direction: "exact" },
        derivedId: "placed-arrests",
      },
      {
        ids: ["weapons-detained-moldova", "weapons-driver-romania"],
        sum: { value: 3, direction: "exact" },
        derivedId: null,
      },
    ]));

  it("takes every figure that the table of relations calls disjoint from another", () => {
    const disjoint = rowsOf("figure_relations").filter(({ relation }) => relation === "disjoint_from");
    expect(groups.flatMap(({ ids }) => ids).toSorted()).toEqual(
      [...new Set(disjoint.map(({ figure_id }) => figure_id))].toSorted(),
    );
  });
});

describe(notAddable, () => {
  it("tells every pair of the table of relations once", () => {
    const pairs = obstructed.flatMap(({ to, obstacle, figures }) =>
      figures.map(({ id }) => [obstacle, ...[id, to.id].toSorted()].join(" ")),
    );
    const inTable = rowsOf("figure_relations")
      .filter(({ relation }) => relation !== "disjoint_from" && relation !== "derived_from")
      .map(({ figure_id, relation, other_id }) => [relation, ...[figure_id, other_id].toSorted()].join(" "));
    expect(pairs.toSorted()).toEqual([...new Set(inTable)].toSorted());
  });

  it("never lets the potential victims and the irregular migrants be added", () =>
    expect(
      obstructed.some(
        ({ to, figures }) =>
          to.id === "irregular-migrants-detected" && figures.some(({ id }) => id === "potential-victims-safeguarded"),
      ),
    ).toBe(true));
});
