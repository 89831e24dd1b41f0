// What is selected: some ids, a range of rows, or everything a query finds. Never a million ids.
import { SvelteSet } from "svelte/reactivity";
import type { Query, Selection } from "../lib/bindings";

/** A row and the contact in it. */
export type RowOf = { row: number; id: number };

/** A range of rows, given by the contacts at its ends: they stay the ends when rows above are added or removed. */
type RowRange = { query: Query; first: RowOf; last: RowOf };

export class RowSelection {
  /** The base of the selection: nothing, everything, or a range of rows. */
  private base = $state.raw<"nothing" | "everything" | RowRange>("nothing");
  /** Not selected, although they belong to the base. */
  private except = new SvelteSet<number>();
  /** Selected, although they don't belong to the base. */
  private plus = new SvelteSet<number>();
  /** The row that a selection with Shift starts from. */
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
    return this.base === "nothing" && this.plus.size === 0;
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

  /** Selects a range of rows and nothing else; the anchor stays. */
  selectRange(query: Query, first: RowOf, last: RowOf): void {
    this.become({ query, first, last });
  }

  selectAll(): void {
    this.become("everything");
  }

  clear(): void {
    this.become("nothing");
    this.anchor = null;
  }

  /** Replaces the range by the ids of its contacts, so that the order no longer matters. */
  replaceRange(ids: readonly number[]): void {
    this.replace([...ids.filter((id) => !this.except.has(id)), ...this.plus]);
  }

  /** The rows of the range, if there is one. */
  get rows(): { query: Query; first: number; last: number } | null {
    if (typeof this.base === "string") return null;
    const { query, first, last } = this.base;
    return { query, first: first.row, last: last.row };
  }

  /** The contacts at the ends of the range, if there is one. */
  get ends(): { query: Query; first: number; last: number } | null {
    if (typeof this.base === "string") return null;
    const { query, first, last } = this.base;
    return { query, first: first.id, last: last.id };
  }

  /** The ends of the range are in these rows now; null if one was deleted, which clears the selection. */
  moved(first: number | null, last: number | null): void {
    if (typeof this.base === "string") return;
    if (first === null || last === null || first > last) return this.clear();
    const { query, first: top, last: bottom } = this.base;
    this.base = { query, first: { ...top, row: first }, last: { ...bottom, row: last } };
  }

  /** The selection as the engine takes it; null when nothing is selected. */
  toSelection(query: Query): Selection | null {
    const [except, plus] = [[...this.except], [...this.plus]];
    if (this.base === "everything") return { kind: "all", query, except };
    if (this.base === "nothing") return plus.length > 0 ? { kind: "ids", ids: plus } : null;
    const { first, last } = this.base;
    return { kind: "range", query: this.base.query, from: first.id, to: last.id, except, plus };
  }

  /** Whether a row belongs to the base. */
  private holds(row: number): boolean {
    if (typeof this.base === "string") return this.base === "everything";
    return row >= this.base.first.row && row <= this.base.last.row;
  }

  private size(total: number): number {
    if (typeof this.base !== "string") return this.base.last.row - this.base.first.row + 1;
    return this.base === "everything" ? total : 0;
  }

  private become(base: RowSelection["base"]): void {
    this.base = base;
    this.except.clear();
    this.plus.clear();
  }
}
