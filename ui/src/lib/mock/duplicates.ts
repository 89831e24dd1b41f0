// The mock's likely duplicates: a few made pairs among the first contacts, and what is done with them.
import type { Api } from "../api";
import type { Contact, Pair, Reason, Value } from "../bindings";
import { TEXT_FIELDS } from "../labels";
import { refuse } from "./store";
import type { Tools } from "./tools";

const REASONS: Reason[] = [
  "same_email_and_name",
  "same_name_near_phone",
  "same_email",
  "same_name",
  "near_name",
];

function get(contact: Contact, field: string): Value {
  return (TEXT_FIELDS as readonly string[]).includes(field)
    ? (contact[field as (typeof TEXT_FIELDS)[number]] ?? null)
    : (contact.fields[field] ?? null);
}

function set(contact: Contact, field: string, from: Contact): void {
  if (field === "phone") contact.phone_display = from.phone_display;
  const value = get(from, field);
  if ((TEXT_FIELDS as readonly string[]).includes(field)) Object.assign(contact, { [field]: value });
  else contact.fields[field] = value;
}

export function duplicatesMock({ store, jobs, answer, wait, delay, undo }: Tools) {
  const denied = new Set<string>();
  const merged = new Map<number, number>();
  let found: { ids: [number, number]; reason: Reason }[] = [];

  /** Makes every second contact a likely duplicate of the one before. */
  function prepare(): void {
    const most = Math.min(12, Math.floor(store.ids.length / 2));
    found = store.ids.slice(0, most * 2).reduce<typeof found>((pairs, id, n, ids) => {
      if (n % 2 === 1) pairs.push({ ids: [ids[n - 1]!, id], reason: REASONS[pairs.length % 5]! });
      return pairs;
    }, []);
    for (const { ids, reason } of found) {
      const [one, other] = ids.map((id) => structuredClone(store.contact(id))) as [Contact, Contact];
      if (reason.includes("email")) {
        one.email ??= "info@example.com";
        other.email = one.email;
      }
      if (reason.includes("name")) {
        other.first_name = one.first_name;
        other.last_name = reason === "near_name" ? `${one.last_name ?? "Berg"}e` : one.last_name;
      }
      store.put(one);
      store.put(other);
    }
    found.sort((a, b) => REASONS.indexOf(a.reason) - REASONS.indexOf(b.reason));
  }

  const here = (id: number): number | null =>
    store.ids.includes(id) ? id : merged.has(id) ? here(merged.get(id)!) : null;

  function left(): Pair[] {
    const seen = new Set<string>();
    return found.flatMap(({ ids, reason }) => {
      const [a, b] = ids.map(here);
      if (!a || !b || a === b || denied.has(`${a} ${b}`) || seen.has(`${a} ${b}`)) return [];
      seen.add(`${a} ${b}`);
      return [{ reason, contacts: [store.contact(a), store.contact(b)] as [Contact, Contact] }];
    });
  }

  function compare(ids: number[]) {
    const filled = (contact: Contact) =>
      fields(contact).filter((field) => get(contact, field) !== null).length;
    const contacts = ids.map((id) => store.contact(id)).sort((a, b) => filled(b) - filled(a) || a.id - b.id);
    return {
      contacts,
      fields: fields(contacts[0]!).flatMap((field) => {
        const values = contacts.map((contact) => JSON.stringify(get(contact, field)));
        const known = values.filter((value) => value !== "null");
        if (known.length === 0) return [];
        const from = contacts.find((contact) => get(contact, field) !== null)!.id;
        const conflicts = new Set(known).size > 1;
        return [{ field, from, differs: conflicts || known.length < values.length, conflicts }];
      }),
      groups: [...new Set(contacts.flatMap(({ groups }) => groups))].sort(),
      starred: contacts.some(({ starred }) => starred),
      messages: contacts.reduce((sum, { messages }) => sum + messages, 0),
    };
  }

  const fields = (contact: Contact) => [...TEXT_FIELDS, ...Object.keys(contact.fields)];

  return {
    findDuplicates: async (job, report) => {
      jobs.add(job);
      for (let step = 1; step <= 10 && jobs.has(job); step += 1) {
        await wait(delay * 2);
        report({ fraction: step / 10 });
      }
      if (!jobs.delete(job)) throw refuse("cancelled", "Cancelled.");
      return answer(() => {
        if (found.length === 0) prepare();
        return left().length;
      });
    },
    duplicatePairs: (offset, limit) =>
      answer(() => {
        const pairs = left();
        const total = pairs.length;
        return { total, kept: total, offset, pairs: pairs.slice(offset, offset + limit) };
      }),
    compareContacts: (selection) =>
      answer(() => {
        const ids = store.selected(selection);
        if (ids.length < 2 || ids.length > 10) throw refuse("usage", "Choose two to ten contacts to merge.");
        return compare(ids);
      }),
    mergeContacts: (id, others, choices) =>
      answer(() => {
        const before = [id, ...others].map((each) => structuredClone(store.contact(each)));
        const places = store.ids;
        const one = structuredClone(before[0]!);
        const { groups, starred, messages } = compare([id, ...others]);
        for (const { field, from } of choices)
          set(
            one,
            field,
            before.find((each) => each.id === from)!,
          );
        Object.assign(one, { groups, starred, messages });
        const forth = () => {
          store.remove(others);
          store.put(one);
          others.forEach((other) => merged.set(other, id));
        };
        const back = () => {
          before.forEach((contact) => store.put(contact));
          store.ids = places;
          store.bump();
        };
        forth();
        undo.keep("merge", back, forth);
        return one;
      }),
    denyDuplicate: (a, b) =>
      answer(() => {
        const forth = () => void denied.add(`${a} ${b}`);
        forth();
        undo.keep("not_duplicate", () => void denied.delete(`${a} ${b}`), forth);
        return null;
      }),
  } satisfies Partial<Api>;
}
