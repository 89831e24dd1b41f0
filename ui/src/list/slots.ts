// Recycled rows: a row that leaves the view gives its elements to one that enters.

/** Which slot (a set of elements) shows which row. */
export type Slots = ReadonlyMap<number, number>;

/** Gives each wanted row a slot: rows already shown keep theirs, the others take freed ones first. */
export function assign(before: Slots, wanted: readonly number[]): Map<number, number> {
  const after = new Map<number, number>();
  const taken = new Set<number>();
  for (const row of wanted) {
    const slot = before.get(row);
    if (slot === undefined) continue;
    after.set(row, slot);
    taken.add(slot);
  }
  let next = 0;
  for (const row of wanted) {
    if (after.has(row)) continue;
    while (taken.has(next)) next += 1;
    taken.add(next);
    after.set(row, next);
  }
  return after;
}
