// Recycled rows: a row that leaves the view gives its elements to one that enters.

/** Which slot (a set of elements) shows which row. */
export type Slots = ReadonlyMap<number, number>;

/** The rows of a range; `end` is exclusive. */
export function rows(first: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, at) => first + at);
}

/**
 * The rows of a range, and as many of those already shown as have slots left: they cost nothing where they are. `count` is the
 * number of all rows.
 */
export function kept(before: Slots, { first, end }: { first: number; end: number }, count: number): number[] {
  const others = [...before.keys()].filter((row) => row < count && (row < first || row >= end));
  return [...rows(first, end), ...others.slice(0, Math.max(0, before.size - (end - first)))];
}

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
