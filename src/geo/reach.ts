// Knows which places can be reached from a place by following moves. Knows neither directions nor distances.

/** Every place that can be reached from a start, itself included. */
export function reachable(start: string, movesFrom: (id: string) => readonly string[]): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const id of reached) movesFrom(id).forEach((next) => reached.add(next));
  return reached;
}
