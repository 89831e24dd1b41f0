// Columns to fields: what is chosen, what is still missing, what to offer.
import type { ColumnFindings, Field, FieldInput, FieldName, Fixes, SourceColumn } from "../lib/bindings";

/** A column that holds the whole name, to be split into first and last. */
export const FULL_NAME = "full_name";
/** A column with the country of the phone, which completes numbers without a country code. */
export const PHONE_COUNTRY = "phone_country";
/** Standard fields a column can be matched to, in the order they have everywhere. */
export const STANDARD_FIELDS = [
  "first_name",
  "last_name",
  FULL_NAME,
  "phone",
  PHONE_COUNTRY,
  "email",
  "groups",
  "street",
  "city",
  "state",
  "zip",
  "country",
  "starred",
] as const;

/** The user's own choices, by column index; other columns go by the inspection. */
export type Choices = ReadonlyMap<number, FieldName | null>;

export function fieldOf(column: SourceColumn, choices: Choices): FieldName | null {
  const chosen = choices.get(column.index);
  return chosen === undefined ? column.field : chosen;
}

/** A full name excludes first and last name, and they exclude it. Any other field can come from several columns. */
function rivals(field: FieldName | null): readonly FieldName[] {
  if (field === FULL_NAME) return ["first_name", "last_name"];
  return field === "first_name" || field === "last_name" ? [FULL_NAME] : [];
}

/** The choices with one more; `freed` are the columns that lost a field that conflicts with it. */
export function choose(
  columns: readonly SourceColumn[],
  choices: Choices,
  index: number,
  field: FieldName | null,
): { choices: Choices; freed: SourceColumn[] } {
  const next = new Map(choices);
  const clash = rivals(field);
  const freed = columns.filter((column) => {
    const had = fieldOf(column, choices);
    return column.index !== index && had !== null && clash.includes(had);
  });
  for (const column of freed) next.set(column.index, null);
  next.set(index, field);
  return { choices: next, freed };
}

/** The columns before this one that go into the same field: the first that is not empty counts. */
export function sharing(
  columns: readonly SourceColumn[],
  choices: Choices,
  of: SourceColumn,
): SourceColumn[] {
  const field = fieldOf(of, choices);
  if (field === null || field === "groups") return [];
  return columns.filter((column) => column.index < of.index && fieldOf(column, choices) === field);
}

/** The choices that still apply after the file was read again: those of columns with the same index and header. */
export function carry(
  choices: Choices,
  old: readonly SourceColumn[],
  columns: readonly SourceColumn[],
): Choices {
  const headers = new Map(old.map((column) => [column.index, column.header]));
  const kept = columns.filter((column) => headers.get(column.index) === column.header);
  return new Map(
    kept.flatMap(({ index }) => (choices.has(index) ? [[index, choices.get(index) ?? null] as const] : [])),
  );
}

/** The corrections that still apply after the file was read again: those of columns with the same index and header. */
export function carryFixes(
  fixes: Fixes,
  old: readonly SourceColumn[],
  columns: readonly SourceColumn[],
): Fixes {
  const header = (of: readonly SourceColumn[], index: number) =>
    of.find((column) => column.index === index)?.header;
  const same = ({ column }: { column: number }) => header(old, column) === header(columns, column);
  return { ...fixes, cells: fixes.cells.filter(same), values: fixes.values.filter(same) };
}

/** Required fields no column is matched to. */
export function missing(
  columns: readonly SourceColumn[],
  choices: Choices,
  fields: readonly Field[],
): FieldName[] {
  const matched = new Set(columns.map((column) => fieldOf(column, choices)));
  if (matched.has(FULL_NAME)) matched.add("first_name");
  const required = [
    "first_name",
    "phone",
    ...fields.filter((f) => f.active && f.required).map((f) => f.name),
  ];
  return required.filter((field) => !matched.has(field));
}

/** How the field of a column was decided. */
export type Badge = "exact" | "guessed" | "chosen" | "new" | "none";

export function badge(column: SourceColumn, choices: Choices): Badge {
  const field = fieldOf(column, choices);
  if (field === null) return "none";
  if (field !== column.field) return "chosen";
  return column.certainty === "none" ? "chosen" : column.certainty;
}

/** What the whole file says about its columns, by index; null while it is not known. */
export type Findings = ReadonlyMap<number, ColumnFindings> | null;

/** The field that is created for a column when everything is kept; null if it is not kept, or the user chose for it. */
export function keptAs(column: SourceColumn, choices: Choices, findings: Findings): FieldInput | null {
  const found = findings?.get(column.index);
  return found?.kept && !choices.has(column.index) ? found.field : null;
}

/** The columns of these whose dates can be read in two ways, given the type of the field of each. */
export function ambiguousDates(
  columns: readonly SourceColumn[],
  findings: Findings,
  typeOf: (column: SourceColumn) => Field["type"] | undefined,
): SourceColumn[] {
  return columns.filter(
    (column) => findings?.get(column.index)?.ambiguous_dates && typeOf(column) === "date",
  );
}
