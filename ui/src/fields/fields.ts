// Contact fields: their types, and small rules about them.
import type { FieldType } from "../lib/bindings";

export const FIELD_TYPES: readonly FieldType[] = [
  "text",
  "long_text",
  "number",
  "date",
  "time",
  "checkbox",
  "dropdown",
  "multi_select",
  "email",
  "url",
  "phone",
];

/** Whether fields of this type choose from a list. */
export function hasOptions(type: FieldType): boolean {
  return type === "dropdown" || type === "multi_select";
}

/** Options as they are stored: trimmed, without empty ones and repetitions. */
export function tidied(options: readonly string[]): string[] {
  const seen = new Set<string>();
  return options
    .map((option) => option.trim().replace(/\s+/g, " "))
    .filter((option) => {
      const key = option.toLocaleLowerCase();
      if (option === "" || seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}
