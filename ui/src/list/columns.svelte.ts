// The list's columns: which, in which order, how wide. Kept in the settings.
import type { Field, FieldName } from "../lib/bindings";
import { isolated, t } from "../lib/i18n.svelte";
import { standardLabel } from "../lib/labels";
import type { Preferences } from "../lib/preferences";
import type { Schema } from "../lib/schema";
import { api } from "../lib/api";

/** One column. "first_name" shows the whole name and always stands first. */
export type ListColumn = {
  field: FieldName;
  label: string;
  width: number;
  /** Whether the user set the width. */
  fixed: boolean;
  dynamic: Field | null;
};

export const NAME = "first_name";
export const MIN_WIDTH = 72;
export const MAX_WIDTH = 600;
const STANDARD = [
  NAME,
  "last_name",
  "phone",
  "email",
  "groups",
  "street",
  "city",
  "state",
  "zip",
  "country",
  "messages",
  "created_at",
  "updated_at",
];
const DEFAULT = [NAME, "phone", "email", "groups"];
const WIDTHS: Record<string, number> = {
  [NAME]: 200,
  last_name: 130,
  phone: 140,
  email: 200,
  groups: 150,
  street: 170,
  city: 120,
  state: 110,
  zip: 80,
  country: 120,
  messages: 96,
  created_at: 110,
  updated_at: 110,
};

export class Columns {
  /** The width of a column while its edge is dragged. */
  private dragged = $state.raw<{ field: FieldName; width: number } | null>(null);

  constructor(
    private readonly preferences: Pick<Preferences, "settings" | "change">,
    private readonly schema: Pick<Schema, "activeFields" | "refresh">,
  ) {}

  /** The columns shown, in order. */
  get shown(): ListColumn[] {
    const kept = this.preferences.settings.columns ?? DEFAULT.map((field) => ({ field, width: null }));
    const dynamic = new Map(this.schema.activeFields.map((field) => [field.name, field]));
    const columns: ListColumn[] = [];
    const add = (field: FieldName, width: number | null) => {
      if (columns.some((column) => column.field === field)) return;
      const made = dynamic.get(field);
      if (made ? !made.shown : !STANDARD.includes(field)) return;
      const own = this.dragged?.field === field ? this.dragged.width : width;
      columns.push({
        field,
        label: this.label(field),
        width: own ?? WIDTHS[field] ?? 140,
        fixed: own !== null,
        dynamic: made ?? null,
      });
    };
    add(NAME, kept.find((column) => column.field === NAME)?.width ?? null);
    for (const column of kept) add(column.field, column.width);
    for (const field of dynamic.keys()) add(field, null);
    return columns;
  }

  /** All columns that can be shown, except the name. */
  get possible(): FieldName[] {
    return [...STANDARD.slice(1), ...this.schema.activeFields.map((field) => field.name)];
  }

  label(field: FieldName): string {
    if (field === NAME) return t("column-name");
    return STANDARD.includes(field) ? standardLabel(field) : isolated(field);
  }

  /** Shows or hides a column; a dynamic field's own "shown in list" is what changes. */
  async toggle(field: FieldName): Promise<void> {
    const dynamic = this.schema.activeFields.find((each) => each.name === field);
    if (dynamic) {
      const { name, type, help, options, required, shown } = dynamic;
      await api.editField(dynamic.id, { name, type, help, options, required, shown: !shown });
      await this.schema.refresh();
      return;
    }
    const now = this.shown;
    const there = now.some((column) => column.field === field);
    const next = there ? now.filter((column) => column.field !== field) : [...now, { field, width: null }];
    await this.keep(next);
  }

  /** Moves a column by this many places; the name stays first. */
  async move(field: FieldName, by: number): Promise<void> {
    const next = [...this.shown];
    const from = next.findIndex((column) => column.field === field);
    const to = Math.max(1, Math.min(next.length - 1, from + by));
    if (from < 1 || to === from) return;
    next.splice(to, 0, ...next.splice(from, 1));
    await this.keep(next);
  }

  /** Shows a width while it is being dragged. */
  drag(field: FieldName, width: number): void {
    this.dragged = { field, width: Math.round(Math.max(MIN_WIDTH, Math.min(MAX_WIDTH, width))) };
  }

  /** Forgets the width that was dragged to. */
  leave(): void {
    this.dragged = null;
  }

  /** Keeps the width that was dragged to. */
  async drop(): Promise<void> {
    if (!this.dragged) return;
    const next = this.shown;
    this.dragged = null;
    await this.keep(next);
  }

  async reset(): Promise<void> {
    await this.preferences.change({ columns: null });
  }

  private keep(columns: { field: FieldName; width: number | null }[]): Promise<void> {
    const kept = columns.map(({ field, width }) => ({
      field,
      width: width === (WIDTHS[field] ?? 140) ? null : width,
    }));
    return this.preferences.change({ columns: kept });
  }
}
