// What is selected: some ids, or everything a query finds but for some ids. Never a million ids.
import { SvelteSet } from "svelte/reactivity";
import type { Query, Selection } from "../lib/bindings";

export class RowSelection {
  /** Whether all that match are selected, `ids` being the exceptions; otherwise `ids` are the selected ones. */
  private all = $state(false);
  private ids = new SvelteSet<number>();
  /** The row a Shift-extension starts from. */
  anchor = $state<number | null>(null);

  has(id: number): boolean {
    return this.ids.has(id) !== this.all;
  }

  /** How many are selected among `total` that match. */
  count(total: number): number {
    return this.all ? Math.max(0, total - this.ids.size) : this.ids.size;
  }

  get empty(): boolean {
    return !this.all && this.ids.size === 0;
  }

  /** "none", "some" or "all" of `total`: what the header's checkbox shows. */
  extent(total: number): "none" | "some" | "all" {
    const count = this.count(total);
    return count === 0 ? "none" : count >= total ? "all" : "some";
  }

  toggle(id: number, row: number): void {
    if (this.ids.has(id)) this.ids.delete(id);
    else this.ids.add(id);
    this.anchor = row;
  }

  /** Selects these besides what is selected. */
  add(ids: Iterable<number>): void {
    for (const id of ids) {
      if (this.all) this.ids.delete(id);
      else this.ids.add(id);
    }
  }

  /** Selects these and nothing else; the anchor stays. */
  replace(ids: Iterable<number>): void {
    this.all = false;
    this.ids.clear();
    for (const id of ids) this.ids.add(id);
  }

  selectAll(): void {
    this.all = true;
    this.ids.clear();
  }

  clear(): void {
    this.all = false;
    this.ids.clear();
    this.anchor = null;
  }

  /** What the engine is sent, null when nothing is selected. */
  toSelection(query: Query): Selection | null {
    if (this.all) return { kind: "all", query, except: [...this.ids] };
    return this.ids.size > 0 ? { kind: "ids", ids: [...this.ids] } : null;
  }
}
