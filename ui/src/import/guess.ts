// A new field for a column: its type from the values, its name from the header.
import type { FieldType } from "../lib/bindings";

const TESTS: readonly [FieldType, RegExp][] = [
  ["email", /^[^\s@]+@[^\s@]+\.[^\s@]+$/],
  ["url", /^(https?:\/\/|www\.)\S+$/i],
  ["phone", /^\+\d[\d\s().-]{6,}$/],
  ["date", /^(\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](\d{4}|\d{2}))$/],
  ["time", /^\d{1,2}:\d{2}(:\d{2})?( ?[ap]\.?m\.?)?$/i],
  ["checkbox", /^(yes|no|true|false|y|n)$/i],
  ["number", /^-?\d{1,15}([.,]\d+)?$/],
];
/** Digits with a leading zero, or very many digits, are a code and not a number. */
const CODE = /^(0\d|\d{12,})/;
const LONG = 80;

/** The type that all samples have; "text" where none fits. */
export function guessType(samples: readonly string[]): FieldType {
  const values = samples.map((value) => value.trim()).filter((value) => value !== "");
  if (values.length === 0) return "text";
  for (const [type, test] of TESTS) {
    if (
      values.every((value) => test.test(value)) &&
      !(type === "number" && values.some((v) => CODE.test(v)))
    ) {
      return type;
    }
  }
  return values.some((value) => value.length > LONG || value.includes("\n")) ? "long_text" : "text";
}

/** A header as a field's name: "internal_ref " → "Internal ref". */
export function guessName(header: string): string {
  const words = header.replace(/[_\s]+/g, " ").trim();
  return words === words.toLowerCase() ? words.charAt(0).toLocaleUpperCase() + words.slice(1) : words;
}

/** The distinct values of a column in their order, with multi-select values split; at most `most`. */
export function distinct(values: readonly string[], split: boolean, most = 30): string[] {
  const seen = new Map<string, string>();
  for (const value of values) {
    for (const part of split ? value.split(/[|;]/) : [value]) {
      const text = part.trim();
      const key = text.toLocaleLowerCase();
      if (text !== "" && !seen.has(key)) seen.set(key, text);
      if (seen.size === most) return [...seen.values()];
    }
  }
  return [...seen.values()];
}
