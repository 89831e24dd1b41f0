// The draft in the editor, and the changes that are sent.
import type { Contact, ContactInput, Field, Value } from "../lib/bindings";
import { TEXT_FIELDS } from "../lib/labels";

/** What the input of a dynamic field holds. */
export type Entry = string | string[] | boolean;

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
  /** By the field's id: a field that is renamed keeps its entry. */
  fields: Record<string, Entry>;
};

function entry(value: Value | undefined, field: Field): Entry {
  if (field.type === "multi_select") return Array.isArray(value) ? [...value] : [];
  if (field.type === "checkbox") return value === true;
  return value === null || value === undefined ? "" : String(value);
}

/**
 * The draft of a contact before anything is typed; null for a new contact. A field that the contact does not know is
 * left out: it has been renamed, or added, since the contact or the list of fields was read.
 */
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
      fields
        .filter(({ name }) => !contact || contact.fields[name] !== undefined)
        .map((field) => [
          field.id,
          contact?.field_phones?.[field.name] ?? entry(contact?.fields[field.name], field),
        ]),
    ),
  };
}

export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function value(text: Entry): Value {
  if (Array.isArray(text)) return text.length > 0 ? text : null;
  return text === "" ? null : text;
}

/** The changes since `before`, as the engine takes them; for a new contact, everything that is filled in. */
export function changes(before: Draft, after: Draft, fields: readonly Field[]): ContactInput {
  const input: ContactInput = {};
  for (const name of TEXT_FIELDS) {
    if (after[name] !== before[name]) input[name] = after[name].trim() === "" ? null : after[name];
  }
  if (!same(before.groups, after.groups)) input.groups = [...after.groups];
  const values: Record<string, Value> = {};
  for (const field of fields) {
    const text = after.fields[field.id];
    if (text !== undefined && !same(text, before.fields[field.id] ?? entry(null, field)))
      values[field.name] = value(text);
  }
  if (Object.keys(values).length > 0) input.fields = values;
  return input;
}

/** Whether there are no changes. */
export function unchanged(before: Draft, after: Draft, fields: readonly Field[]): boolean {
  return Object.keys(changes(before, after, fields)).length === 0;
}
