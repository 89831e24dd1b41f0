// The mock's data: contacts, groups, fields, plans, in memory. Good enough for design and tests, no more.
import type { Contact, Failure, Field, Filter, GroupColor, Query, Selection } from "../bindings";
import { GROUPS, person } from "./people";
import { checkPhone } from "./phone";

/** Above this many contacts a search looks at the first ones only, to keep design work quick. */
const SCAN = 60_000;

/** Rejects as the shell does. */
export function refuse(code: string, message: string, details: Record<string, unknown> = {}): Failure {
  return { code, message, details };
}

export function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

function field(id: number, name: string, type: Field["type"], more: Partial<Field> = {}): Field {
  return {
    id,
    name,
    type,
    help: null,
    options: [],
    required: false,
    shown: false,
    yearly: false,
    active: true,
    position: id - 1,
    ...more,
  };
}

export class MockStore {
  revision = 1;
  ids: number[];
  groups: { id: number; name: string; color: GroupColor | null; position: number | null }[];
  fields: Field[];
  private changed = new Map<number, Contact>();
  private nextId: number;
  private cache: { key: string; ids: number[] } | null = null;

  constructor(readonly base: number) {
    this.ids = Array.from({ length: base }, (_, n) => n + 1);
    this.nextId = base + 1;
    this.groups =
      base === 0 ? [] : GROUPS.map((name, n) => ({ id: n + 1, name, color: null, position: null }));
    this.fields =
      base === 0
        ? []
        : [
            field(1, "Company", "text", { shown: true }),
            field(2, "Birthday", "date", { yearly: true }),
            field(3, "Customer tier", "dropdown", {
              options: ["Bronze", "Silver", "Gold"],
              help: "Set by sales",
            }),
            field(4, "Languages", "multi_select", { options: ["English", "Spanish", "Arabic", "Japanese"] }),
            field(5, "Do not call", "checkbox"),
            field(6, "Website", "url"),
            field(7, "Notes", "long_text"),
          ];
  }

  contact(id: number): Contact {
    return this.changed.get(id) ?? person(id, this.base);
  }

  exists(id: number): boolean {
    return this.changed.has(id) ? true : id <= this.base && this.ids.includes(id);
  }

  insert(make: (id: number) => Contact): Contact {
    const contact = make(this.nextId++);
    this.changed.set(contact.id, contact);
    const name = fold(contact.first_name);
    const at =
      this.ids.length > SCAN ? 0 : this.ids.findIndex((id) => fold(this.contact(id).first_name) > name);
    this.ids.splice(at < 0 ? this.ids.length : at, 0, contact.id);
    this.bump();
    return contact;
  }

  put(contact: Contact): void {
    this.changed.set(contact.id, contact);
    this.bump();
  }

  /** Deletes contacts. Returns a function that brings them back, without their histories. */
  remove(ids: number[]): () => void {
    const gone = new Set(ids);
    const before = this.ids;
    const changed = ids.slice(0, SCAN).map((id) => ({ ...this.contact(id), messages: 0 }));
    this.ids = this.ids.filter((id) => !gone.has(id));
    for (const id of ids) this.changed.delete(id);
    this.bump();
    return () => {
      this.ids = before;
      changed.forEach((contact) => this.put(contact));
    };
  }

  bump(): void {
    this.revision += 1;
    this.cache = null;
  }

  find(query: Query): number[] {
    for (const { field, values } of query.filters) {
      const type = this.fields.find((each) => each.name === field)?.type;
      const wrong = values.find(
        (value) => (type === "number" || field === "messages") && Number.isNaN(Number(value)),
      );
      if (wrong !== undefined)
        throw refuse("filter_value_invalid", "No such value.", { field, value: wrong });
    }
    const key = JSON.stringify(query);
    if (this.cache?.key === key) return this.cache.ids;
    let ids = this.ids;
    const terms = fold(query.search).split(/\s+/).filter(Boolean);
    if (terms.length > 0 || query.filters.length > 0) {
      ids = ids.slice(0, SCAN).filter((id) => {
        const contact = this.contact(id);
        return query.filters.every((filter) => passes(contact, filter)) && found(contact, terms);
      });
    }
    if (query.sort) {
      const { field: by, descending } = query.sort;
      if (ids.length <= SCAN && by !== "first_name") {
        const keys = new Map(ids.map((id) => [id, sortKey(this.contact(id), by)]));
        ids = [...ids].sort((a, b) =>
          keys.get(a)! < keys.get(b)! ? -1 : keys.get(a)! > keys.get(b)! ? 1 : a - b,
        );
      }
      if (descending) ids = [...ids].reverse();
    }
    this.cache = { key, ids };
    return ids;
  }

  selected(selection: Selection): number[] {
    if (selection.kind === "ids") return selection.ids;
    const except = new Set(selection.except);
    let ids = this.find(selection.query);
    if (selection.kind === "range") {
      const ends = [ids.indexOf(selection.from), ids.indexOf(selection.to)].sort((a, b) => a - b);
      if (ends[0] === -1) throw refuse("contact_not_found", "This contact is gone.");
      const range = ids.slice(ends[0], ends[1]! + 1);
      ids = [...range, ...selection.plus.filter((id) => !range.includes(id))];
    }
    return ids.filter((id) => !except.has(id));
  }

  addGroup(name: string) {
    const id = Math.max(0, ...this.groups.map((each) => each.id)) + 1;
    const group = { id, name, color: null, position: null };
    this.groups.push(group);
    return group;
  }

  counts(name: string): number {
    const seen = this.ids.slice(0, SCAN);
    const members = seen.filter((id) => this.contact(id).groups.includes(name)).length;
    return Math.round((members * this.ids.length) / Math.max(1, seen.length));
  }
}

export function valueText(contact: Contact, name: string): string | null {
  const standard = (contact as unknown as Record<string, unknown>)[name];
  const value = standard !== undefined && name !== "fields" ? standard : contact.fields[name];
  if (value === null || value === undefined) return null;
  return Array.isArray(value) ? value.join(" | ") : String(value);
}

function sortKey(contact: Contact, by: string): string {
  return fold(valueText(contact, by) ?? "\uffff");
}

function valuesOf(contact: Contact, field: string): string[] {
  switch (field) {
    case "name":
      return [`${contact.first_name} ${contact.last_name ?? ""}`];
    case "groups":
      return contact.groups;
    case "starred":
      return [contact.starred ? "yes" : "no"];
    case "phone_country": {
      const { region } = checkPhone(contact.phone);
      return region === null ? [] : [region];
    }
    case "created_at":
    case "updated_at":
      return [contact[field].slice(0, 10)];
    case "messages":
      return contact.messages === 0 ? [] : [String(contact.messages)];
    default:
      return (valueText(contact, field) ?? "").split(" | ").filter((value) => value !== "");
  }
}

/** Whether a contact passes a filter. The engine compares values by their types; here numbers and texts are told apart. */
function passes(contact: Contact, { field, operator, values }: Filter): boolean {
  const stored = valuesOf(contact, field);
  const any = (holds: (stored: string, wanted: string) => boolean) =>
    stored.some((each) => values.some((wanted) => holds(fold(each), fold(wanted))));
  const compare = (a: string, b: string) => (Number(a) - Number(b) || (a < b ? -1 : a > b ? 1 : 0)) as number;
  const is = (a: string, b: string) =>
    a === b || (b === "yes" && a === "true") || (b === "no" && a === "false");
  switch (operator) {
    case "is":
      return any(is);
    case "is_not":
      return !any(is);
    case "all_of":
      return values.every((wanted) => stored.some((each) => is(fold(each), fold(wanted))));
    case "contains":
      return any((a, b) => a.includes(b));
    case "starts_with":
      return any((a, b) => a.startsWith(b));
    case "less":
      return any((a, b) => compare(a, b) < 0);
    case "at_most":
      return any((a, b) => compare(a, b) <= 0);
    case "greater":
      return any((a, b) => compare(a, b) > 0);
    case "at_least":
      return any((a, b) => compare(a, b) >= 0);
    case "between":
      return stored.some((each) =>
        values.every((to, at) => (at === 0 ? compare(each, to) >= 0 : compare(each, to) <= 0)),
      );
    case "empty":
      return field === "starred" ? !contact.starred : stored.length === 0;
    case "not_empty":
      return field === "starred" ? contact.starred : stored.length > 0;
    case "upcoming":
      return stored.length > 0;
  }
}

function found(contact: Contact, terms: string[]): boolean {
  if (terms.length === 0) return true;
  const text = fold(
    [
      contact.first_name,
      contact.last_name,
      contact.phone_display,
      contact.phone,
      contact.email,
      ...contact.groups,
      ...Object.values(contact.fields).filter((value) => typeof value === "string"),
    ].join(" "),
  );
  return terms.every((term) => text.includes(term));
}
