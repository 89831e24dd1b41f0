// The mock's overview: made figures of the right shape.
import type { Api } from "../api";
import type { Tools } from "./tools";

export function overviewCommands({ store, answer }: Tools) {
  return {
    overview: () =>
      answer(() => ({
        total: store.ids.length,
        starred: Math.round(store.ids.length * 0.04),
        countries: ["ES", "US", "GB", "DE", "FR", "EG", "JP", "BR", null].map((region, n) => ({
          region,
          contacts: Math.round(store.ids.length / (4 + n * 2)),
        })),
        groups: [
          ...store.groups.map((group) => ({ name: group.name, contacts: store.counts(group.name) })),
          { name: null, contacts: Math.round(store.ids.length * 0.3) },
        ],
        months: Array.from({ length: 12 }, (_, n) => ({
          month: `2026-${String(n + 1).padStart(2, "0")}`,
          contacts: Math.round((store.ids.length / 12) * (0.5 + ((n * 7) % 10) / 10)),
        })),
        completeness: ["last_name", "email", "groups", "city", "country"].map((field, n) => ({
          field,
          filled: Math.round(store.ids.length * (0.94 - n * 0.12)),
        })),
      })),
  } satisfies Partial<Api>;
}
