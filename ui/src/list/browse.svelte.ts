// The state of the list: the query, the rows, the active row, the selection.
import { api } from "../lib/api";
import type { Contact, Filter, Query, Selection, Sort } from "../lib/bindings";
import { inGroup, STARRED } from "../lib/filters";
import type { Place, Shown } from "../lib/navigation";
import { Pages } from "./pages.svelte";
import { RowSelection } from "./selection.svelte";

/** A selection with Shift of up to this many rows is kept as ids; a longer one as a range. */
const FEW = 500;

/** A range of up to this many rows is turned into ids when the order changes. */
const MANY = 10_000;

export class Browse {
  search = $state("");
  place = $state.raw<Place>({ kind: "all" });
  /** The filters of the chips, besides the place's own. */
  filters = $state.raw<Filter[]>([]);
  sort = $state.raw<Sort | null>(null);
  /** The order of the places that are not smart groups. */
  private outside: Sort | null = null;
  /** Whether the rows have the focus. */
  focused = $state(false);
  private at = $state(0);
  /** Counts the selections with Shift: only the answer to the last one is used. */
  private extended = 0;
  /** The contact that `reveal` made active, while its row may still show another one. */
  private revealed: number | null = null;
  /** Grows when the list must scroll to its start. */
  rewound = $state(0);
  readonly pages = new Pages((query, offset, limit) => api.list(query, offset, limit));
  readonly selection = new RowSelection();

  readonly query: Query = $derived({
    search: this.search,
    filters: [...placeFilters(this.place), ...this.filters],
    sort: this.sort,
  });

  /** The active row, which the keyboard acts on; always one that exists. */
  get active(): number {
    return Math.min(this.at, Math.max(0, (this.pages.total ?? Infinity) - 1));
  }

  set active(row: number) {
    this.at = row;
    this.revealed = null;
  }

  get total(): number {
    return this.pages.total ?? 0;
  }

  /** How many are selected. */
  get selected(): number {
    return this.selection.count(this.total);
  }

  /** Whether the list is filtered or searched. */
  get narrowed(): boolean {
    return this.query.search.trim() !== "" || this.query.filters.length > 0;
  }

  get activeContact(): Contact | undefined {
    return this.pages.row(this.active);
  }

  /** What a bulk action works on: the selection, or else the active row. */
  target(): Selection | null {
    const chosen = this.selection.toSelection(this.query);
    if (chosen) return chosen;
    const contact = this.activeContact;
    return contact ? { kind: "ids", ids: [contact.id] } : null;
  }

  async load(): Promise<void> {
    await this.ask(false);
    // Two frames later the rows are on screen; the benchmark looks for this mark.
    requestAnimationFrame(() => requestAnimationFrame(() => performance.mark("first-rows")));
  }

  setSearch(text: string): void {
    if (text === this.search) return;
    this.search = text;
    void this.ask();
  }

  /** Shows a place. A smart group brings its own order, which ends with it. */
  open(place: Place, { search = "", filters = [], sort = null }: Shown = {}): void {
    const [from, to] = [this.place.kind === "smart", place.kind === "smart"];
    if (to && !from) this.outside = this.sort;
    if (from && !to) this.sort = this.outside;
    if (to || sort) this.sort = sort;
    this.place = place;
    this.filters = filters;
    this.search = search;
    void this.ask();
  }

  addFilter(filter: Filter): void {
    const same = JSON.stringify(filter);
    if (this.filters.some((each) => JSON.stringify(each) === same)) return;
    this.filters = [...this.filters, filter];
    void this.ask();
  }

  /** Puts a filter in the place of another one. */
  replaceFilter(old: Filter, filter: Filter): void {
    const same = JSON.stringify(filter);
    const others = this.filters.filter((each) => each === old || JSON.stringify(each) !== same);
    this.filters = others.map((each) => (each === old ? filter : each));
    void this.ask();
  }

  removeFilter(filter: Filter): void {
    this.filters = this.filters.filter((each) => each !== filter);
    void this.ask();
  }

  clear(): void {
    this.filters = [];
    this.search = "";
    void this.ask();
  }

  /** Sorts by a column: up, then down, then back to name order. */
  async sortBy(field: string): Promise<void> {
    if (this.selection.rows) await this.replaceRange();
    const first = field === "first_name";
    const now = this.sort ?? { field: "first_name", descending: false };
    // A count is sorted with the highest first.
    const down = field === "messages";
    if (now.field !== field) this.sort = first ? null : { field, descending: down };
    else if (now.descending === down) this.sort = { field, descending: !down };
    else this.sort = null;
    void this.ask(false);
  }

  /** In another order a range would be other contacts. Its contacts stay selected, unless there are too many. */
  private async replaceRange(): Promise<void> {
    const range = this.selection.rows;
    if (!range || range.last - range.first >= MANY) return;
    const ids = await this.pages.idsOf(range.query, range.first, range.last + 1).catch(() => null);
    if (ids && this.selection.rows?.query === range.query) this.selection.replaceRange(ids);
  }

  /** Selects the rows from the anchor to `row`, and no others. */
  async extendTo(row: number): Promise<void> {
    const anchor = this.selection.anchor ?? this.active;
    const [first, end] = anchor < row ? [anchor, row + 1] : [row, anchor + 1];
    this.selection.anchor = anchor;
    this.active = row;
    if (first === 0 && end >= this.total) return this.selection.selectAll();
    const query = this.query;
    const turn = ++this.extended;
    const ends = end - first > FEW;
    const ids = ends
      ? [...(await this.pages.ids(first, first + 1)), ...(await this.pages.ids(end - 1, end))]
      : await this.pages.ids(first, end);
    // The next key, or another query, came first.
    if (turn !== this.extended || query !== this.query) return;
    const [from, to] = [ids[0], ids.at(-1)];
    if (!ends || from === undefined || to === undefined) this.selection.replace(ids);
    else this.selection.selectRange(query, { row: first, id: from }, { row: end - 1, id: to });
  }

  /** After a change of the store: fetches the rows again; the active row follows its contact. */
  async refresh(revision: number): Promise<void> {
    const id = this.revealed ?? this.activeContact?.id;
    this.pages.refresh(revision);
    const { query, at, revealed } = this;
    await this.followEnds();
    if (id === undefined) return;
    const row = await api.position(query, id);
    // A row that became active in the meantime stays active.
    if (row === null || query !== this.query || at !== this.at || revealed !== this.revealed) return;
    this.at = row;
  }

  /** Finds the rows that the ends of a selected range are in now. */
  private async followEnds(): Promise<void> {
    const ends = this.selection.ends;
    if (!ends) return;
    const [first, last] = await Promise.all([
      api.position(ends.query, ends.first),
      api.position(ends.query, ends.last),
    ]);
    const now = this.selection.ends;
    if (now?.first === ends.first && now.last === ends.last) this.selection.moved(first, last);
  }

  /** Makes a contact's row the active one, if the list has it. */
  async reveal(id: number): Promise<boolean> {
    const row = this.pages.find(id) ?? (await api.position(this.query, id));
    if (row === null) return false;
    this.active = row;
    this.revealed = id;
    return true;
  }

  private async ask(reselect = true): Promise<void> {
    // A range would be other contacts in another order.
    if (reselect || this.selection.ends) this.selection.clear();
    this.selection.anchor = null;
    await this.pages.ask(this.query, () => {
      this.active = 0;
      this.rewound += 1;
    });
  }
}

function placeFilters(place: Place): Filter[] {
  if (place.kind === "starred") return [STARRED];
  if (place.kind === "group") return [inGroup(place.name)];
  return [];
}
