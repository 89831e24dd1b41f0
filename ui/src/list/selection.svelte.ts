// What is selected: some ids, a stretch of the list, or everything a query finds. Never a million ids.
import { SvelteSet } from "svelte/reactivity";
import type { Query, Selection } from "../lib/bindings";

/** A row and the contact in it. */
export type RowOf = { row: number; id: number };

/** Rows from one to another, by the contacts at their ends: those stay the ends when rows above come and go. */
type Stretch = { query: Query; first: RowOf; last: RowOf };

export class RowSelection {
  /** What is selected as a whole: nothing, everything, or the rows of a stretch. */
  private whole = $state.raw<"nothing" | "everything" | Stretch>("nothing");
  /** Not selected, though they belong to the whole. */
  private except = new SvelteSet<number>();
  /** Selected, though they don't. */
  private plus = new SvelteSet<number>();
  /** The row a Shift-extension starts from. */
  anchor = $state<number | null>(null);

  /** Whether a row with its contact is selected. */
  has(id: number, row: number): boolean {
    return this.holds(row) ? !this.except.has(id) : this.plus.has(id);
  }

  /** How many are selected among `total` that match. */
  count(total: number): number {
    return Math.max(0, this.size(total) - this.except.size + this.plus.size);
  }

  get empty(): boolean {
    return this.whole === "nothing" && this.plus.size === 0;
  }

  /** "none", "some" or "all" of `total`: what the header's checkbox shows. */
  extent(total: number): "none" | "some" | "all" {
    const count = this.count(total);
    return count === 0 ? "none" : count >= total ? "all" : "some";
  }

  toggle(id: number, row: number): void {
    const differing = this.holds(row) ? this.except : this.plus;
    if (!differing.delete(id)) differing.add(id);
    this.anchor = row;
  }

  /** Selects these and nothing else; the anchor stays. */
  replace(ids: Iterable<number>): void {
    this.become("nothing");
    for (const id of ids) this.plus.add(id);
  }

  /** Selects a stretch of the list and nothing else; the anchor stays. */
  stretch(query: Query, first: RowOf, last: RowOf): void {
    this.become({ query, first, last });
  }

  selectAll(): void {
    this.become("everything");
  }

  clear(): void {
    this.become("nothing");
    this.anchor = null;
  }

  /** The stretch is these contacts, whatever their order. */
  spellOut(ids: readonly number[]): void {
    this.replace([...ids.filter((id) => !this.except.has(id)), ...this.plus]);
  }

  /** The rows of a stretch, where there is one. */
  get rows(): { query: Query; first: number; last: number } | null {
    if (typeof this.whole === "string") return null;
    const { query, first, last } = this.whole;
    return { query, first: first.row, last: last.row };
  }

  /** The contacts at the ends of a stretch, where there is one. */
  get ends(): { query: Query; first: number; last: number } | null {
    if (typeof this.whole === "string") return null;
    const { query, first, last } = this.whole;
    return { query, first: first.id, last: last.id };
  }

  /** The ends of the stretch stand in other rows now; null: one of them is gone, and with it the selection. */
  moved(first: number | null, last: number | null): void {
    if (typeof this.whole === "string") return;
    if (first === null || last === null || first > last) return this.clear();
    const { query, first: top, last: bottom } = this.whole;
    this.whole = { query, first: { ...top, row: first }, last: { ...bottom, row: last } };
  }

  /** What the engine is sent, null when nothing is selected. */
  toSelection(query: Query): Selection | null {
    const [except, plus] = [[...this.except], [...this.plus]];
    if (this.whole === "everything") return { kind: "all", query, except };
    if (this.whole === "nothing") return plus.length > 0 ? { kind: "ids", ids: plus } : null;
    const { first, last } = this.whole;
    return { kind: "range", query: this.whole.query, from: first.id, to: last.id, except, plus };
  }

  /** Whether a row belongs to the whole. */
  private holds(row: number): boolean {
    if (typeof this.whole === "string") return this.whole === "everything";
    return row >= this.whole.first.row && row <= this.whole.last.row;
  }

  private size(total: number): number {
    if (typeof this.whole !== "string") return this.whole.last.row - this.whole.first.row + 1;
    return this.whole === "everything" ? total : 0;
  }

  private become(whole: RowSelection["whole"]): void {
    this.whole = whole;
    this.except.clear();
    this.plus.clear();
  }
}
