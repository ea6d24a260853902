// Which figures may be added, which may not, and by which relation.
import type { Figure } from "../facts/figure.ts";
import type { Dataset } from "../facts/dataset.ts";
import { sumOf } from "../facts/derived.ts";
import type { Calculation } from "../facts/wording.ts";

/** Figures that share nothing with one another, with their sum and the derived number that states it. */
export interface Addable {
  readonly figures: readonly Figure[];
  readonly sum: Calculation;
  readonly derivedId: string | null;
}

/** Why two figures may not be added. */
export type Obstacle = "subset_of" | "overlap_not_stated" | "same_as";

/** A figure, and those that may not be added to it for one reason. */
export interface NotAddable {
  readonly to: Figure;
  readonly obstacle: Obstacle;
  readonly figures: readonly Figure[];
}

/** Every group of figures that are declared disjoint, pair by pair. @throws DataError for a group that is not. */
export function addable({ facts, derived }: Dataset): readonly Addable[] {
  const groups = facts.figures.reduce<Figure[][]>((found, figure) => joined(found, figure), []);
  return groups
    .filter((figures) => figures.length > 1)
    .map((figures) => {
      const ids = figures.map(({ id }) => id).toSorted();
      const stated = [...derived.values()].find(({ inputs }) => inputs.toSorted().join() === ids.join());
      return { figures, sum: sumOf(figures), derivedId: stated?.id ?? null };
    });
}

/** Puts a figure into the group with which it is disjoint, or opens one. */
function joined(groups: readonly Figure[][], figure: Figure): Figure[][] {
  const ties = groups.filter((group) => group.some((other) => declaredDisjoint(figure, other)));
  return [...groups.filter((group) => !ties.includes(group)), [...ties.flat(), figure]];
}

function declaredDisjoint(one: Figure, other: Figure): boolean {
  return one.relations.disjointFrom.includes(other.id) || other.relations.disjointFrom.includes(one.id);
}

/** Every declared reason not to add, by the figure that it speaks of, in the order of the release. */
export function notAddable({ facts }: Dataset): readonly NotAddable[] {
  return (["subset_of", "overlap_not_stated", "same_as"] as const).flatMap((obstacle) =>
    facts.figures.flatMap((to) => {
      const figures = facts.figures.filter((figure) => names(figure, obstacle).includes(to.id));
      return figures.length === 0 || isMirrored(to, obstacle, figures) ? [] : [{ to, obstacle, figures }];
    }),
  );
}

function names({ relations }: Figure, obstacle: Obstacle): readonly string[] {
  if (obstacle === "subset_of") return relations.subsetOf;
  return obstacle === "overlap_not_stated" ? relations.overlapNotStated : relations.sameAs;
}

/** Two figures that name each other are named once, with the first of them in front. */
function isMirrored(to: Figure, obstacle: Obstacle, figures: readonly Figure[]): boolean {
  return obstacle === "same_as" && figures.every(({ id }) => names(to, obstacle).includes(id) && id < to.id);
}
