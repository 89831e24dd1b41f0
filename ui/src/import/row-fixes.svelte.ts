// The rows with problems of a preview, read in pages, and the corrections that the user makes.
import { api } from "../lib/api";
import type { CauseCount, CellProblem, Fixes, ProblemRow } from "../lib/bindings";

/** How many rows are read at a time. */
const PAGE = 50;

/** A new value of one cell that could be used for all cells of its column with the same value. */
export type Change = { column: number; old: string; value: string };

export class RowFixes {
  total = $state(0);
  /** How many rows still have problems. */
  remaining = $state<number | null>(null);
  causes = $state.raw<readonly CauseCount[]>([]);
  /** The problem whose rows are shown; null for all. */
  code = $state<string | null>(null);
  onlyProblems = $state(false);
  /** The last change of a single cell, while it can still be made everywhere. */
  last = $state.raw<Change | null>(null);

  private pages = $state.raw<ReadonlyMap<number, readonly ProblemRow[]>>(new Map());
  private waiting = new Set<number>();
  /** Counts the questions whose answers make earlier ones out of date. */
  private version = 0;

  /** `changed` is called with the corrections after each change, `fail` with what a command rejected with. */
  constructor(
    private readonly job: number,
    private fixes: Fixes,
    private readonly changed: (fixes: Fixes) => void,
    private readonly fail: (thrown: unknown) => void,
  ) {}

  /** Reads the first rows. */
  async open(): Promise<void> {
    await this.apply(this.fixes);
  }

  /** A row, if it is here. */
  row(index: number): ProblemRow | undefined {
    return this.pages.get(Math.floor(index / PAGE))?.[index % PAGE];
  }

  /** Reads the rows between two positions that are not here yet. */
  need(first: number, last: number): void {
    const end = Math.min(last, Math.max(0, this.total - 1));
    for (let page = Math.floor(first / PAGE); page <= Math.floor(end / PAGE); page += 1) {
      if (!this.pages.has(page) && !this.waiting.has(page)) void this.read(page);
    }
  }

  /** Shows the rows with one problem, or all. */
  show(code: string | null, onlyProblems: boolean): void {
    this.code = code;
    this.onlyProblems = onlyProblems;
    this.renew();
  }

  get isEmpty(): boolean {
    const { cells, values, left_out } = this.fixes;
    return cells.length + values.length + left_out.length === 0;
  }

  /** Changes one cell. */
  async set(row: ProblemRow, column: number, value: string): Promise<void> {
    const old = row.cells[column] ?? "";
    if (value === old) return;
    const cells = this.fixes.cells.filter((fix) => fix.line !== row.line || fix.column !== column);
    await this.apply({ ...this.fixes, cells: [...cells, { line: row.line, column, value }] });
    this.last = old === "" ? null : { column, old, value };
  }

  /** Uses a new value for all cells of a column with the same value. */
  async setAll({ column, old, value }: Change): Promise<void> {
    const cells = this.fixes.cells.map((fix) =>
      fix.column === column && fix.value === old ? { ...fix, value } : fix,
    );
    // What was replaced by the old value before is replaced by the new one now.
    const earlier = this.fixes.values
      .filter((fix) => fix.column !== column || fix.old !== old)
      .map((fix) => (fix.column === column && fix.new === old ? { ...fix, new: value } : fix));
    await this.apply({ ...this.fixes, cells, values: [...earlier, { column, old, new: value }] });
  }

  /** Leaves a row out, or takes it in again. */
  async leaveOut(row: ProblemRow, out: boolean): Promise<void> {
    const others = this.fixes.left_out.filter((line) => line !== row.line);
    await this.apply({ ...this.fixes, left_out: out ? [...others, row.line] : others });
  }

  /** The problems that a row would have with another value in a cell. */
  check(row: ProblemRow, column: number, value: string): Promise<CellProblem[]> {
    const cells = row.cells.map((cell, index) => (index === column ? value : cell));
    return api.checkRow(this.job, row.line, cells);
  }

  private async apply(fixes: Fixes): Promise<void> {
    this.last = null;
    try {
      await api.correctRows(this.job, fixes);
      if (fixes !== this.fixes) {
        this.fixes = fixes;
        this.changed(fixes);
      }
    } catch (thrown) {
      this.fail(thrown);
    }
    this.renew();
  }

  /** Reads the pages that are here again; they stay until the new ones come. */
  private renew(): void {
    this.version += 1;
    this.waiting.clear();
    const known = [...this.pages.keys()];
    void Promise.all((known.length > 0 ? known : [0]).slice(-4).map((page) => this.read(page, true)));
  }

  private async read(page: number, afresh = false): Promise<void> {
    const version = this.version;
    this.waiting.add(page);
    const query = {
      code: this.code,
      only_problems: this.onlyProblems,
      offset: page * PAGE,
      limit: PAGE,
    };
    try {
      const found = await api.problemRows(this.job, query);
      if (version !== this.version) return;
      const fresh = afresh && this.renewed !== version;
      this.renewed = version;
      this.pages = new Map(fresh ? [] : this.pages).set(page, found.rows);
      this.total = found.total;
      this.remaining = found.remaining;
      this.causes = found.causes;
    } catch (thrown) {
      if (version === this.version) this.fail(thrown);
    } finally {
      if (version === this.version) this.waiting.delete(page);
    }
  }

  /** The version whose first page is here. */
  private renewed = 0;
}
