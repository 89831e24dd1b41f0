// The list's state: what is asked, what came back, which row the keys are on, what is selected.
import { api } from "../lib/api";
import type { Contact, Filter, Query, Selection, Sort } from "../lib/bindings";
import type { Place } from "../lib/navigation";
import { Pages } from "./pages.svelte";
import { RowSelection } from "./selection.svelte";

/** Up to so many rows a Shift-selection is kept as the contacts it is; beyond, by its ends. */
const FEW = 500;

/** Up to so many contacts of a stretch are told one by one when the order changes. */
const MANY = 10_000;

export class Browse {
  search = $state("");
  place = $state.raw<Place>({ kind: "all" });
  /** The filters of the chips, besides the place's own. */
  filters = $state.raw<Filter[]>([]);
  sort = $state.raw<Sort | null>(null);
  /** Whether the rows have the focus. */
  focused = $state(false);
  private at = $state(0);
  /** How many Shift-selections there were: the last one counts. */
  private extended = 0;
  /** The contact `reveal` made active, whose row may still show another one. */
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

  /** The row the keys are on; always one there is. */
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

  /** Whether the list is narrowed at all. */
  get narrowed(): boolean {
    return this.query.search.trim() !== "" || this.query.filters.length > 0;
  }

  get activeContact(): Contact | undefined {
    return this.pages.row(this.active);
  }

  /** What a bulk action works on: the selection, else the row the keys are on. */
  target(): Selection | null {
    const chosen = this.selection.toSelection(this.query);
    if (chosen) return chosen;
    const contact = this.activeContact;
    return contact ? { kind: "ids", ids: [contact.id] } : null;
  }

  async load(): Promise<void> {
    await this.ask(false);
    // Two frames on, the rows are on the screen: the benchmark of the window looks for this mark.
    requestAnimationFrame(() => requestAnimationFrame(() => performance.mark("first-rows")));
  }

  setSearch(text: string): void {
    if (text === this.search) return;
    this.search = text;
    void this.ask();
  }

  open(place: Place, filters: Filter[] = []): void {
    this.place = place;
    this.filters = filters;
    this.search = "";
    void this.ask();
  }

  addFilter(filter: Filter): void {
    const same = JSON.stringify(filter);
    if (this.filters.some((each) => JSON.stringify(each) === same)) return;
    this.filters = [...this.filters, filter];
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
    if (this.selection.rows) await this.spellOut();
    const first = field === "first_name";
    const now = this.sort ?? { field: "first_name", descending: false };
    // Who writes most is what one wants to know of a count.
    const down = field === "messages";
    if (now.field !== field) this.sort = first ? null : { field, descending: down };
    else if (now.descending === down) this.sort = { field, descending: !down };
    else this.sort = null;
    void this.ask(false);
  }

  /** In another order a stretch is no stretch. Its contacts stay selected, unless they are very many. */
  private async spellOut(): Promise<void> {
    const stretch = this.selection.rows;
    if (!stretch || stretch.last - stretch.first >= MANY) return;
    const ids = await this.pages.idsOf(stretch.query, stretch.first, stretch.last + 1).catch(() => null);
    if (ids && this.selection.rows?.query === stretch.query) this.selection.spellOut(ids);
  }

  /** Selects the rows from the anchor to `row`, and those only. */
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
    // Overtaken by the next key, or by another question.
    if (turn !== this.extended || query !== this.query) return;
    const [from, to] = [ids[0], ids.at(-1)];
    if (!ends || from === undefined || to === undefined) this.selection.replace(ids);
    else this.selection.stretch(query, { row: first, id: from }, { row: end - 1, id: to });
  }

  /** The store has changed: rows are asked anew; the active row follows its contact. */
  async refresh(revision: number): Promise<void> {
    const id = this.revealed ?? this.activeContact?.id;
    this.pages.refresh(revision);
    const { query, at, revealed } = this;
    await this.followEnds();
    if (id === undefined) return;
    const row = await api.position(query, id);
    // Whatever has become active meanwhile stays so.
    if (row === null || query !== this.query || at !== this.at || revealed !== this.revealed) return;
    this.at = row;
  }

  /** The ends of a selected stretch may stand in other rows now. */
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
    // What is still a stretch would be another one in another order.
    if (reselect || this.selection.ends) this.selection.clear();
    this.selection.anchor = null;
    await this.pages.ask(this.query, () => {
      this.active = 0;
      this.rewound += 1;
    });
  }
}

function placeFilters(place: Place): Filter[] {
  if (place.kind === "starred") return [{ kind: "starred" }];
  if (place.kind === "group") return [{ kind: "group", name: place.name }];
  return [];
}
