// The values of a column that could be the options of a field.

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
