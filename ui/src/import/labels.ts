// The labels of the fields a column can go into.
import type { FieldName } from "../lib/bindings";
import { t } from "../lib/i18n.svelte";
import { fieldLabel as plainLabel } from "../lib/labels";
import { FULL_NAME, PHONE_COUNTRY } from "./matching";

/** The label of a field; of the whole name too, which only a column of a file can be. */
export function fieldLabel(field: FieldName): string {
  if (field === PHONE_COUNTRY) return t("import-phone-country");
  return field === FULL_NAME ? t("import-full-name") : plainLabel(field);
}
