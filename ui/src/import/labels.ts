// Fields in words.
import type { FieldName } from "../lib/bindings";
import { t } from "../lib/i18n.svelte";
import { standardLabel } from "../list/columns.svelte";
import { FULL_NAME, STANDARD_FIELDS } from "./matching";

const STANDARD: readonly string[] = STANDARD_FIELDS;

/** A field's name as it is shown: standard ones from the catalogue, dynamic ones as they are called. */
export function fieldLabel(field: FieldName): string {
  if (field === FULL_NAME) return t("import-full-name");
  return STANDARD.includes(field) ? standardLabel(field) : field;
}
