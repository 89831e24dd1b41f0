// What the fields of a contact are called.
import type { FieldName } from "./bindings";
import { t } from "./i18n.svelte";

/** The fields of every contact that hold one text. */
export const TEXT_FIELDS = [
  "first_name",
  "last_name",
  "phone",
  "email",
  "street",
  "city",
  "state",
  "zip",
  "country",
] as const;

/** The fields every contact has. Each has the message `field-<name with dashes>`. */
export const STANDARD_FIELDS = [
  ...TEXT_FIELDS,
  "groups",
  "starred",
  "messages",
  "created_at",
  "updated_at",
] as const;
const STANDARD: ReadonlySet<FieldName> = new Set(STANDARD_FIELDS);

/** The label of a standard field. */
export function standardLabel(field: FieldName): string {
  return t(`field-${field.replaceAll("_", "-")}`);
}

/** The label of any field: standard ones from the catalogue, the user's own fields by their names. */
export function fieldLabel(field: FieldName): string {
  return STANDARD.has(field) ? standardLabel(field) : field;
}
