// The value of a field of a contact, as text.
import type { Contact, Field, FieldName, Value } from "./bindings";
import { date, day, number, time } from "./format";
import { t } from "./i18n.svelte";

/** The value of one of the user's own fields; "" when there is none. */
export function fieldText(contact: Contact, field: Field): string {
  return contact.field_phones?.[field.name] ?? valueText(contact.fields[field.name], field);
}

/** A value of a field, or what its input holds. */
export function valueText(value: Value | undefined, field: Field): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.join(", ");
  if (typeof value === "boolean") return t(value ? "value-yes" : "value-no");
  if (typeof value === "number") return number(value);
  if (field.type === "date") return date(value);
  return field.type === "time" ? time(value) : value;
}

/** A column of contacts: the field it shows, and its definition where it is one of the user's own. */
export type FieldColumn = { field: FieldName; dynamic: Field | null };

/** The text of a contact in a column. */
export function cellText(contact: Contact, column: FieldColumn): string {
  if (column.dynamic) return fieldText(contact, column.dynamic);
  switch (column.field) {
    case "phone":
      return contact.phone_display;
    case "groups":
      return contact.groups.join(", ");
    case "messages":
      return contact.messages === 0 ? "" : number(contact.messages);
    case "created_at":
    case "updated_at":
      return day(contact[column.field]);
    case "last_name":
    case "email":
    case "street":
    case "city":
    case "state":
    case "zip":
    case "country":
      return contact[column.field] ?? "";
    default:
      return "";
  }
}
