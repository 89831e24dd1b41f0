// Which page of the guide is shown, which ones were before, and what is searched for.
import type { Place } from "./page";
import { ORDER, placeOr } from "./pages";
import { find, type Found } from "./search";

/** A place that was visited, and how far it was scrolled when it was left; null if it was not left yet. */
type Visit = Place & { scroll: number | null };

export class Reader {
  private visits = $state.raw<readonly Visit[]>([]);
  private at = $state(0);
  search = $state("");
  /** The index of the chosen result. */
  chosen = $state(0);
  readonly found: Found[] = $derived(find(this.search));
  /** Whether the results have not been left for a page yet. */
  listing = $state(false);
  /** What is marked on the page: the search by which it was found. */
  marked = $state("");

  /** Starts at a link such as "importing#the-steps", or at the first page. */
  constructor(link: string | null) {
    this.visits = [{ ...placeOr(link), scroll: null }];
  }

  get here(): Visit {
    return this.visits[this.at]!;
  }

  /** The page after the present one; null after the last. */
  get next(): string | null {
    return ORDER[ORDER.indexOf(this.here.page) + 1] ?? null;
  }

  get canBack(): boolean {
    return this.at > 0;
  }

  get canForward(): boolean {
    return this.at < this.visits.length - 1;
  }

  /** Goes to a place. `scroll` is how far the present page is scrolled, for the way back. */
  go(place: Place, scroll: number): void {
    this.leave(scroll);
    this.visits = [...this.visits.slice(0, this.at + 1), { ...place, scroll: null }];
    this.at += 1;
  }

  back(scroll: number): void {
    if (!this.canBack) return;
    this.leave(scroll);
    this.at -= 1;
  }

  forward(scroll: number): void {
    if (!this.canForward) return;
    this.leave(scroll);
    this.at += 1;
  }

  seek(search: string): void {
    this.search = search;
    this.chosen = 0;
    this.listing = search !== "";
    if (search === "") this.marked = "";
  }

  /** Chooses the result `by` further down, from the last to the first. */
  move(by: 1 | -1): void {
    const count = this.found.length;
    if (count > 0) this.chosen = (this.chosen + by + count) % count;
  }

  /** Opens a result, and marks on its page what was searched for. */
  open(result: Found | undefined, scroll: number): void {
    if (!result) return;
    this.marked = this.search;
    this.listing = false;
    this.go(result.place, scroll);
  }

  private leave(scroll: number): void {
    this.visits = this.visits.map((visit, at) => (at === this.at ? { ...visit, scroll } : visit));
  }
}
