// What can be asked of a field: it depends on the kind of its values.
import type { Field, FieldName, Operator } from "../../lib/bindings";
import { isolated, t } from "../../lib/i18n.svelte";
import { STANDARD_FIELDS, standardLabel } from "../../lib/labels";

/** The kinds of values that are asked for in different ways. */
export type Kind =
  | "text"
  | "phone"
  | "number"
  | "messages"
  | "date"
  | "time"
  | "moment"
  | "yes_no"
  | "star"
  | "choice"
  | "choices"
  | "groups"
  | "country"
  | "file";

const STANDARD: Readonly<Record<string, Kind>> = {
  phone: "phone",
  phone_country: "country",
  groups: "groups",
  starred: "star",
  messages: "messages",
  created_at: "moment",
  updated_at: "moment",
  imported_from: "file",
};
const DYNAMIC: Readonly<Record<Field["type"], Kind>> = {
  text: "text",
  long_text: "text",
  number: "number",
  date: "date",
  time: "time",
  checkbox: "yes_no",
  dropdown: "choice",
  multi_select: "choices",
  email: "text",
  url: "text",
  phone: "phone",
};

const TEXT: readonly Operator[] = ["is", "is_not", "contains", "starts_with", "empty", "not_empty"];
const ORDER: readonly Operator[] = ["is", "is_not", "less", "at_most", "greater", "at_least", "between"];
const EMPTY: readonly Operator[] = ["empty", "not_empty"];

/** The operators of each kind, in the order in which they are offered. */
export const OPERATORS: Readonly<Record<Kind, readonly Operator[]>> = {
  text: TEXT,
  phone: TEXT,
  number: [...ORDER, ...EMPTY],
  messages: ["not_empty", "empty", ...ORDER],
  date: [...ORDER, "upcoming", ...EMPTY],
  time: [...ORDER, ...EMPTY],
  moment: ORDER,
  yes_no: ["is", ...EMPTY],
  star: ["is", "is_not"],
  choice: ["is", "is_not", ...EMPTY],
  choices: ["is", "all_of", "is_not", ...EMPTY],
  groups: ["is", "all_of", "is_not", ...EMPTY],
  country: ["is", "is_not", ...EMPTY],
  file: ["is", "is_not", "contains", "starts_with", "empty", "not_empty"],
};

/** The kind of a field's values. A field that is gone is asked for like a text. */
export function kindOf(field: FieldName, fields: readonly Field[]): Kind {
  const dynamic = fields.find((each) => each.name === field);
  return STANDARD[field] ?? (dynamic ? DYNAMIC[dynamic.type] : "text");
}

/** All fields that can be filtered by, in the order in which they are offered. */
export function filterFields(fields: readonly Field[]): FieldName[] {
  const [stamps, others] = [
    ["messages", "created_at", "updated_at", "imported_from"],
    ["groups", "starred"],
  ];
  const texts = STANDARD_FIELDS.filter((field) => !stamps.includes(field) && !others.includes(field));
  const phone = texts.indexOf("phone") + 1;
  return [
    ...others,
    "name",
    ...texts.slice(0, phone),
    "phone_country",
    ...texts.slice(phone),
    ...fields.map((field) => field.name),
    ...stamps,
  ];
}

/** What a field is called in a filter. */
export function filterLabel(field: FieldName): string {
  switch (field) {
    case "name":
      return t("column-name");
    case "phone_country":
      return t("filter-phone-country");
    case "messages":
      return t("filter-messages");
    case "created_at":
      return t("filter-created-at");
    case "updated_at":
      return t("filter-updated-at");
    case "imported_from":
      return t("filter-imported-from");
    default:
      return STANDARD_FIELDS.some((name) => name === field) ? standardLabel(field) : isolated(field);
  }
}

/** How many values an operator takes: none, one, two, or any number of them. */
export function valuesOf(kind: Kind, operator: Operator): 0 | 1 | 2 | "many" {
  if (operator === "empty" || operator === "not_empty" || kind === "star") return 0;
  if (operator === "between") return 2;
  if (kind === "yes_no" || operator === "upcoming") return 1;
  return ["less", "at_most", "greater", "at_least"].includes(operator) ? 1 : "many";
}
