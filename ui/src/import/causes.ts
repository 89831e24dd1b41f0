// Problems by their cause: one cause can occur in several columns.
import type { ProblemGroup } from "../lib/bindings";

export type Cause = { code: string; count: number; groups: ProblemGroup[] };

/** The causes, most first; each with its columns, in the order they came. */
export function causes(groups: readonly ProblemGroup[]): Cause[] {
  const found = new Map<string, Cause>();
  for (const group of groups) {
    const cause = found.get(group.code) ?? { code: group.code, count: 0, groups: [] };
    cause.count += group.count;
    cause.groups.push(group);
    found.set(group.code, cause);
  }
  return [...found.values()].sort((a, b) => b.count - a.count);
}
