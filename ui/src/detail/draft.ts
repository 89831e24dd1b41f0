// The draft in the editor, and the changes that are sent.
import type { Contact, ContactInput, Field, Value } from "../lib/bindings";
import { TEXT_FIELDS } from "../lib/labels";

/** The texts of the editor, as typed. */
export type Draft = {
  first_name: string;
  last_name: string;
  phone: string;
  email: string;
  street: string;
  city: string;
  state: string;
  zip: string;
  country: string;
  groups: string[];
  fields: Record<string, string | string[] | boolean>;
};

function entry(value: Value | undefined, field: Field): string | string[] | boolean {
  if (field.type === "multi_select") return Array.isArray(value) ? [...value] : [];
  if (field.type === "checkbox") return value === true;
  return value === null || value === undefined ? "" : String(value);
}

/** The draft of a contact before anything is typed; null for a new contact. */
export function draftOf(contact: Contact | null, fields: readonly Field[]): Draft {
  return {
    first_name: contact?.first_name ?? "",
    last_name: contact?.last_name ?? "",
    phone: contact?.phone_display ?? "",
    email: contact?.email ?? "",
    street: contact?.street ?? "",
    city: contact?.city ?? "",
    state: contact?.state ?? "",
    zip: contact?.zip ?? "",
    country: contact?.country ?? "",
    groups: [...(contact?.groups ?? [])],
    fields: Object.fromEntries(
      fields.map((field) => [
        field.name,
        contact?.field_phones?.[field.name] ?? entry(contact?.fields[field.name], field),
      ]),
    ),
  };
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function value(text: string | string[] | boolean): Value {
  if (Array.isArray(text)) return text.length > 0 ? text : null;
  return text === "" ? null : text;
}

/** The changes since `before`, as the engine takes them; for a new contact, everything that is filled in. */
export function changes(before: Draft, after: Draft): ContactInput {
  const input: ContactInput = {};
  for (const name of TEXT_FIELDS) {
    if (after[name] !== before[name]) input[name] = after[name].trim() === "" ? null : after[name];
  }
  if (!same(before.groups, after.groups)) input.groups = [...after.groups];
  const fields: Record<string, Value> = {};
  for (const [name, text] of Object.entries(after.fields)) {
    if (!same(text, before.fields[name])) fields[name] = value(text);
  }
  if (Object.keys(fields).length > 0) input.fields = fields;
  return input;
}

/** Whether there are no changes. */
export function unchanged(before: Draft, after: Draft): boolean {
  return Object.keys(changes(before, after)).length === 0;
}

const KEPT = "kith.draft.";
const key = (id: number | null) => `${KEPT}${id ?? "new"}`;

const keptKeys = () => Object.keys(localStorage).filter((name) => name.startsWith(KEPT));

/** The ids of the contacts whose drafts are kept; null, for a new contact, comes first. */
export function keptFor(): (number | null)[] {
  const names = keptKeys().map((name) => name.slice(KEPT.length));
  const ids = names.map(Number).filter(Number.isInteger);
  return names.includes("new") ? [null, ...ids] : ids;
}

/** How many drafts are kept. */
export function countDrafts(): number {
  return keptKeys().length;
}

/** Deletes all drafts. */
export function clearDrafts(): void {
  for (const name of keptKeys()) localStorage.removeItem(name);
}

/** Keeps a draft until it is saved or discarded, also over a restart. */
export function keepDraft(id: number | null, draft: Draft | null): void {
  try {
    if (draft) localStorage.setItem(key(id), JSON.stringify(draft));
    else localStorage.removeItem(key(id));
  } catch {
    // If the storage is full or not allowed, only the draft is lost.
  }
}

/** The draft that was kept, with the fields that exist now. */
export function keptDraft(id: number | null, blank: Draft): Draft | null {
  try {
    const text = localStorage.getItem(key(id));
    if (!text) return null;
    const kept = JSON.parse(text) as Partial<Draft>;
    const draft = structuredClone(blank);
    for (const name of TEXT_FIELDS) if (typeof kept[name] === "string") draft[name] = kept[name];
    if (Array.isArray(kept.groups)) draft.groups = kept.groups.map(String);
    for (const [name, text] of Object.entries(kept.fields ?? {})) {
      if (name in draft.fields && typeof text === typeof draft.fields[name]) draft.fields[name] = text;
    }
    return draft;
  } catch {
    return null;
  }
}
