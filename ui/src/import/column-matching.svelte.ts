// Which column of a file goes into which field: as detected, and as the user chose.
import type { DateOrder, Field, FieldInput, FieldName, ImportOptions, SourceColumn } from "../lib/bindings";
import type { FileFindings } from "./file-findings.svelte";
import {
  ambiguousDates,
  badge,
  carry,
  choose,
  fieldOf,
  keptAs,
  missing,
  sharing,
  type Badge,
  type Choices,
} from "./matching";

/** What is known outside the import. */
export type MatchingPorts = {
  /** The fields that a column can go into. */
  fields: () => readonly Field[];
  /** The order of ambiguous dates that is set for all files. */
  dateOrder: () => DateOrder | null;
};

export class ColumnMatching {
  /** The columns of the file, in its order. */
  columns = $state.raw<readonly SourceColumn[]>([]);
  /** Whether a field is created for every column that has values and matches none. */
  keepAll = $state(false);
  /** The columns that lost their field to the last choice. */
  freed = $state.raw<{ by: number; columns: SourceColumn[] } | null>(null);

  private choices = $state.raw<Choices>(new Map());
  /** The date orders the user chose, by column index. */
  private dateOrders = $state.raw<ReadonlyMap<number, DateOrder>>(new Map());

  constructor(
    private readonly ports: MatchingPorts,
    private readonly findings: FileFindings,
  ) {}

  /** Forgets the file and everything that was chosen for it. */
  reset(): void {
    this.columns = [];
    this.choices = new Map();
    this.dateOrders = new Map();
    this.freed = null;
    this.keepAll = false;
  }

  /** Takes the columns as they were read again, and keeps the choices for those that are still there. */
  renew(columns: readonly SourceColumn[]): void {
    // With another number of columns, the earlier date orders no longer apply.
    if (columns.length !== this.columns.length) this.dateOrders = new Map();
    this.choices = carry(this.choices, this.columns, columns);
    this.freed = null;
    this.columns = columns;
  }

  forgetDateOrders(): void {
    this.dateOrders = new Map();
  }

  get fields(): readonly Field[] {
    return this.ports.fields();
  }

  field(column: SourceColumn): FieldName | null {
    return fieldOf(column, this.choices);
  }

  /** The field that is created for a column; null if it goes into none or one that there is. */
  newField(column: SourceColumn): FieldInput | null {
    return this.keepAll ? keptAs(column, this.choices, this.findings.columns) : null;
  }

  /** Whether values of a column are imported. */
  isImported(column: SourceColumn): boolean {
    return this.field(column) !== null || this.newField(column) !== null;
  }

  /** The field that is offered for a column. */
  suggestion(column: SourceColumn): FieldInput {
    const found = this.findings.columns?.get(column.index)?.field;
    return (
      found ?? { name: column.header, type: "text", help: null, options: [], required: false, shown: false }
    );
  }

  badge(column: SourceColumn): Badge {
    return this.newField(column) ? "new" : badge(column, this.choices);
  }

  /** The columns before this one that go into the same field. */
  sharing(column: SourceColumn): SourceColumn[] {
    return sharing(this.columns, this.choices, column);
  }

  /** The column matched to a field, or the first of them. */
  columnOf(field: FieldName): SourceColumn | undefined {
    return this.columns.find((column) => this.field(column) === field);
  }

  match(index: number, field: FieldName | null): void {
    const { choices, freed } = choose(this.columns, this.choices, index, field);
    this.choices = choices;
    this.freed = freed.length > 0 ? { by: index, columns: freed } : null;
  }

  /** The columns that match no field and could be kept. */
  readonly keepable: SourceColumn[] = $derived.by(() =>
    this.columns.filter((column) => keptAs(column, this.choices, this.findings.columns)),
  );
  readonly missing: FieldName[] = $derived.by(() => missing(this.columns, this.choices, this.fields));
  readonly imported: readonly SourceColumn[] = $derived.by(() =>
    this.columns.filter((column) => this.isImported(column)),
  );
  /** The columns of which it is not clear whether the day or the month comes first. */
  readonly ambiguous: SourceColumn[] = $derived.by(() =>
    ambiguousDates(this.columns, this.findings.columns, (column) => this.typeOf(column)),
  );

  /** The type of the field of a column, if it is one of the user's. */
  private typeOf(column: SourceColumn): Field["type"] | undefined {
    const made = this.newField(column);
    if (made) return made.type;
    const field = this.field(column);
    return this.fields.find((each) => each.name === field)?.type;
  }

  /** Whether something has to be known of the whole file before the user can go on. */
  get mustWait(): boolean {
    if (this.findings.columns) return false;
    return this.keepAll || this.columns.some((column) => this.typeOf(column) === "date");
  }

  /** The order of ambiguous dates in a column: as chosen here, or in Settings. */
  dateOrder(column: SourceColumn): DateOrder | null {
    return this.dateOrders.get(column.index) ?? this.ports.dateOrder();
  }

  sayDateOrder(column: SourceColumn, order: DateOrder): void {
    this.dateOrders = new Map(this.dateOrders).set(column.index, order);
  }

  /** What the engine is told of each column. */
  get options(): ImportOptions["columns"] {
    return this.columns.map((column) => ({
      index: column.index,
      field: this.field(column),
      new_field: this.newField(column),
      date_order: this.ambiguous.includes(column) ? this.dateOrder(column) : null,
    }));
  }
}
