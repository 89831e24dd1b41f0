// The mock's overview: made figures of the right shape.
import type { Api } from "../api";
import type { Contact, YearlyDay } from "../bindings";
import type { Tools } from "./tools";

/** The birthday of a contact, as if it were in `wait` days. */
function birthday(contact: Contact, wait: number): YearlyDay {
  const date = contact.fields["Birthday"];
  const next = new Date(Date.now() + wait * 86_400_000).toISOString().slice(0, 10);
  return {
    contact: contact.id,
    first_name: contact.first_name,
    last_name: contact.last_name,
    field: "Birthday",
    birthday: true,
    date: typeof date === "string" ? date : `--${next.slice(5)}`,
    next,
    in_days: wait,
    years: typeof date === "string" ? 35 : null,
    years_then: typeof date === "string" ? 36 : null,
  };
}

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
    comingDays: () =>
      answer(() => {
        const days = store.ids.slice(0, 10).map((id, n) => birthday(store.contact(id), n * 3));
        return { total: days.length === 10 ? 14 : days.length, days };
      }),
    yearlyDays: (id) =>
      answer(() => {
        const contact = store.contact(id);
        return contact.fields["Birthday"] ? [birthday(contact, 12)] : [];
      }),
  } satisfies Partial<Api>;
}
