// Pages of the list, fetched as rows come into view and thrown away when the query changes.
import type { Contact, Page, Query } from "../lib/bindings";

/** More than a view's rows, and few enough to be sent and read between two frames. */
export const PAGE = 50;
/** Pages kept at most; those farthest from the view are dropped first. */
const KEEP = 120;
/** Requests in progress at once, so that a dragged thumb never builds a queue. */
const AT_ONCE = 2;

/** The most rows the shell gives at once. */
const MOST = 1000;

type Fetch = (query: Query, offset: number, limit: number) => Promise<Page>;

export class Pages {
  /** How many contacts match; null until the first answer. */
  total = $state<number | null>(null);
  /** Whether the answer to the current query is still awaited. */
  waiting = $state(false);
  /** The failure of the last request. */
  failed = $state.raw<unknown>(null);
  /** The query whose rows are shown. */
  answered = $state.raw<Query | null>(null);
  /** The loaded pages, by page index; replaced with every page that arrives, so that readers are updated. */
  private pages = $state.raw<ReadonlyMap<number, Contact[]>>(new Map());
  private stale = new Set<number>();
  private revision = 0;
  /** The newest revision that the store announced: an answer of an older revision is out of date. */
  private announced = 0;
  private query: Query = { search: "", filters: [], sort: null };
  private generation = 0;
  private underWay = new Set<number>();
  private wanted = { first: 0, end: PAGE };
  /** Where the view moves: 1 down, -1 up, 0 if it rests or jumped. */
  private heading: -1 | 0 | 1 = 0;

  constructor(private readonly fetch: Fetch) {}

  /** The contact in a row; undefined while its page is not loaded. */
  row(index: number): Contact | undefined {
    return this.pages.get(Math.floor(index / PAGE))?.[index % PAGE];
  }

  /** The row of a contact, if its page is loaded. */
  find(id: number): number | null {
    for (const [page, rows] of this.pages) {
      const at = rows.findIndex((contact) => contact.id === id);
      if (at >= 0) return page * PAGE + at;
    }
    return null;
  }

  /**
   * Runs another query. The rows shown stay until the answer arrives; answers to earlier queries are dropped.
   * Resolves when the first page has arrived (or a later query was started); `onanswer` runs just before it is shown, so
   * that what depends on it changes in the same frame.
   */
  async ask(query: Query, onanswer?: () => void): Promise<void> {
    const generation = ++this.generation;
    this.query = query;
    this.underWay.clear();
    this.waiting = true;
    this.wanted = { first: 0, end: PAGE };
    this.heading = 0;
    try {
      const page = await this.fetch(query, 0, PAGE);
      if (generation !== this.generation) return;
      onanswer?.();
      this.stale.clear();
      this.failed = null;
      this.answered = query;
      this.take(page, new Map());
      this.waiting = false;
      this.pump();
    } catch (thrown) {
      if (generation !== this.generation) return;
      this.failed = thrown;
      this.waiting = false;
    }
  }

  /** Sets the range of visible rows. Missing pages are fetched, and the next one in the direction of scrolling. */
  want(first: number, end: number): void {
    const by = first - this.wanted.first;
    this.heading = by === 0 || Math.abs(by) > PAGE ? 0 : by > 0 ? 1 : -1;
    this.wanted = { first, end };
    this.pump();
  }

  /** After a change of the store: rows stay on screen until newer ones arrive. */
  refresh(revision: number): void {
    if (revision <= this.revision) return;
    this.announced = Math.max(this.announced, revision);
    for (const page of this.pages.keys()) this.stale.add(page);
    this.pump(true);
  }

  /** Fetches the ids of a range of rows, in order. */
  async ids(first: number, end: number): Promise<number[]> {
    const here: number[] = [];
    for (let index = first; index < end; index += 1) {
      const contact = this.row(index);
      if (!contact) {
        const page = await this.fetch(this.query, first, end - first);
        return page.rows.map((row) => row.id);
      }
      here.push(contact.id);
    }
    return here;
  }

  /** Fetches the ids of any number of rows; null if the store changed in the meantime. */
  async idsOf(query: Query, first: number, end: number): Promise<number[] | null> {
    const ids: number[] = [];
    let revision: number | null = null;
    while (first + ids.length < end) {
      const from = first + ids.length;
      const page = await this.fetch(query, from, Math.min(MOST, end - from));
      revision ??= page.revision;
      if (page.rows.length === 0 || page.revision !== revision) return null;
      for (const { id } of page.rows) ids.push(id);
    }
    return ids;
  }

  private pump(evenIfNothing = false): void {
    if (this.waiting) return;
    const from = Math.floor(this.wanted.first / PAGE);
    const to = Math.max(from, Math.floor((this.wanted.end - 1) / PAGE));
    const wanted = Array.from({ length: to - from + 1 }, (_, at) => from + at);
    if (this.heading !== 0) wanted.push(this.heading > 0 ? to + 1 : from - 1);
    let asked = 0;
    for (const page of wanted) {
      if (page < 0 || this.underWay.size >= AT_ONCE) continue;
      const stale = this.stale.has(page);
      const here = this.pages.has(page) && !stale;
      // A stale page may have new rows that the total does not count yet, such as the first row of an empty list.
      const beyond = !stale && this.total !== null && page * PAGE >= this.total;
      if (here || beyond || this.underWay.has(page)) continue;
      asked += 1;
      void this.get(page);
    }
    // An empty list has no page to refresh, but may have its first contact now.
    if (evenIfNothing && asked === 0 && this.underWay.size === 0) void this.get(0);
  }

  private async get(page: number): Promise<void> {
    const generation = this.generation;
    this.underWay.add(page);
    try {
      const answer = await this.fetch(this.query, page * PAGE, PAGE);
      if (generation === this.generation) this.take(answer);
    } catch (thrown) {
      if (generation !== this.generation) return;
      this.failed = thrown;
      this.underWay.delete(page);
      return;
    }
    if (generation !== this.generation) return;
    this.underWay.delete(page);
    this.pump();
  }

  /** Adds a page to those in `pages`. */
  private take(answer: Page, pages = new Map(this.pages)): void {
    const page = Math.floor(answer.offset / PAGE);
    if (answer.revision > this.revision) {
      if (this.revision > 0) for (const other of pages.keys()) this.stale.add(other);
      this.revision = answer.revision;
    }
    pages.set(page, answer.rows);
    if (answer.revision >= Math.max(this.revision, this.announced)) this.stale.delete(page);
    else if (answer.revision < this.announced) this.stale.add(page);
    // Asked for once more, not again and again: a restored store may count its revisions from a lower number.
    this.announced = Math.min(this.announced, answer.revision);
    this.total = answer.total;
    this.trim(pages);
    this.pages = pages;
  }

  /** Drops the pages farthest from the view when there are too many. */
  private trim(pages: Map<number, Contact[]>): void {
    if (pages.size <= KEEP) return;
    const middle = (this.wanted.first + this.wanted.end) / 2 / PAGE;
    const far = [...pages.keys()].sort((a, b) => Math.abs(b - middle) - Math.abs(a - middle));
    for (const page of far.slice(0, pages.size - KEEP)) {
      pages.delete(page);
      this.stale.delete(page);
    }
  }
}
