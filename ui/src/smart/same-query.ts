// Comparing what the list shows with what is saved.
import type { Query } from "../lib/bindings";

/** Whether two queries ask for the same contacts in the same order. */
export function sameQuery(a: Query, b: Query): boolean {
  return canonical(a) === canonical(b);
}

function canonical({ search, filters, sort }: Query): string {
  return JSON.stringify({ search: search.trim(), filters, sort }, (_, value: unknown) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
