// The active cell of the rows that are being corrected, and what is typed into it.
import { tick } from "svelte";
import type { CellProblem, ProblemRow, SourceColumn } from "../lib/bindings";
import { problemText } from "../lib/failure";
import { t } from "../lib/i18n.svelte";
import type { RowFixes } from "./row-fixes.svelte";

/** A cell. Column 0 says whether the row is imported; the columns of the file follow. */
export type Position = { row: number; column: number };

/** What the grid does for the editor. */
export type GridPorts = {
  columns: () => readonly SourceColumn[];
  /** Scrolls until a cell is in view. */
  reveal: (cell: Position) => void;
  /** Gives the focus to the grid. */
  focus: () => void;
  /** Gives the focus to the input in the active cell, and selects its text if wanted. */
  focusInput: (select: boolean) => void;
};

export class CellEditor {
  active = $state.raw<Position>({ row: 0, column: 1 });
  /** The row of the active cell while that is being edited, its new text, and what would be wrong with the row. */
  editing = $state<{ row: ProblemRow; text: string; problems: CellProblem[] | null } | null>(null);
  private asked = 0;

  constructor(
    readonly rows: RowFixes,
    private readonly grid: GridPorts,
  ) {}

  private get column(): SourceColumn | undefined {
    return this.grid.columns()[this.active.column - 1];
  }

  isActive(row: number, column: number): boolean {
    return this.active.row === row && this.active.column === column;
  }

  /** Makes a cell active, or the nearest that there is. */
  move(row: number, column: number): void {
    this.active = {
      row: Math.max(0, Math.min(row, this.rows.total - 1)),
      column: Math.max(0, Math.min(column, this.grid.columns().length)),
    };
    this.grid.reveal(this.active);
  }

  /** Edits the active cell: its text, or what was typed on it. */
  async edit(typed?: string): Promise<void> {
    const row = this.rows.row(this.active.row);
    const column = this.column;
    if (!row || !column || row.left_out) return;
    this.editing = { row, text: typed ?? row.cells[column.index] ?? "", problems: null };
    await tick();
    this.grid.focusInput(typed === undefined);
    if (typed !== undefined) void this.check();
  }

  /** Checks the row as it would be with what is typed now. */
  async check(): Promise<void> {
    if (!this.editing || !this.column) return;
    const ask = ++this.asked;
    const { row, text } = this.editing;
    const found = await this.rows.check(row, this.column.index, text).catch(() => null);
    if (ask === this.asked && this.editing) this.editing.problems = found;
  }

  /** Ends editing without a change. */
  stop(): void {
    this.editing = null;
    this.asked += 1;
    this.grid.focus();
  }

  /** Takes what was typed: for this cell, or for all cells of the column with the same text. */
  async commit(everywhere = false): Promise<void> {
    if (!this.editing || !this.column) return;
    const { row, text } = this.editing;
    const { index } = this.column;
    const old = row.cells[index] ?? "";
    this.stop();
    if (everywhere && old !== "") await this.rows.setAll({ column: index, old, value: text });
    else await this.rows.set(row, index, text);
  }

  /** Leaves a row out, or takes it back in. */
  toggle(index: number): void {
    const row = this.rows.row(index);
    if (row) void this.rows.leaveOut(row, !row.left_out);
  }

  /** The problems of a row: as typed now where it is being edited. */
  problems(row: ProblemRow): CellProblem[] {
    return (this.editing?.row.line === row.line ? this.editing.problems : null) ?? row.problems;
  }

  /** What is wrong with a row, in words. */
  verdict(row: ProblemRow): string {
    if (row.left_out) return t("fix-left-out");
    const found = this.problems(row);
    return found.length === 0 ? t("fix-fine") : found.map(({ problem }) => problemText(problem)).join(" ");
  }

  /** What to say of the row while it is being edited. */
  get said(): string {
    return this.editing?.problems ? this.verdict(this.editing.row) : "";
  }
}
