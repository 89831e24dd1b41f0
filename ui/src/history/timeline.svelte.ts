// A contact's history as the panel shows it: a window of entries that moves over a timeline of any length.
import { api } from "../lib/api";
import type { Message, MessageInput } from "../lib/bindings";

/** Entries fetched at a time. */
export const PAGE = 40;
/** Entries kept at a time; those at the other end are dropped. */
export const KEEP = 160;
/** The pause before a history is fetched: contacts that are only passed with the arrow keys need none. */
const PAUSE = 90;

/** Where the view should scroll to once the entries are there. */
export type Aim = { id: number; block: "center" | "end"; focus: boolean };

export class Timeline {
  contact = $state<number | null>(null);
  /** How many entries there are; null until the first answer. */
  total = $state<number | null>(null);
  /** The index of the first loaded entry. */
  first = $state(0);
  /** The loaded entries, oldest first. */
  entries = $state.raw<readonly Message[]>([]);
  /** The full texts that were fetched, by entry id. */
  whole = $state.raw<ReadonlyMap<number, string>>(new Map());
  /** The active entry: the keyboard acts on it. */
  active = $state<number | null>(null);
  aim = $state.raw<Aim | null>(null);
  failed = $state.raw<unknown>(null);
  private cut: ReadonlySet<number> = new Set();
  private turn = 0;
  private underWay = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  get atStart(): boolean {
    return this.first === 0;
  }

  get atEnd(): boolean {
    return this.total === null || this.first + this.entries.length >= this.total;
  }

  /** Shows a contact's history from its end; `count` is how many entries the contact is known to have. */
  open(contact: number, count: number): void {
    if (contact === this.contact) {
      void this.refresh();
      return;
    }
    this.forget(contact);
    if (count === 0) this.total = 0;
    else this.timer = setTimeout(() => void this.toEnd(), PAUSE);
  }

  /** Goes to the newest entries. */
  toEnd(focus = false): Promise<void> {
    return this.goTo(Infinity, "end", focus);
  }

  /** Goes to the entry at an index. */
  async goTo(place: number, block: Aim["block"] = "center", focus = false): Promise<void> {
    const here = this.entries[place - this.first];
    if (here) this.aimAt(here, block, focus);
    else await this.jump(place, block, focus);
  }

  /** Fetches the entries before the loaded ones. */
  async older(): Promise<void> {
    if (this.underWay || this.atStart) return;
    const from = Math.max(0, this.first - PAGE);
    const page = await this.fetch(from, this.first - from);
    // Another answer may have arrived first.
    if (!page || from + page.length !== this.first) return;
    this.entries = [...page, ...this.entries].slice(0, KEEP);
    this.first = from;
  }

  /** Fetches the entries after the loaded ones. */
  async newer(): Promise<void> {
    if (this.underWay || this.atEnd) return;
    const from = this.first + this.entries.length;
    const page = await this.fetch(from, PAGE);
    if (!page || from !== this.first + this.entries.length) return;
    const all = [...this.entries, ...page];
    this.first += Math.max(0, all.length - KEEP);
    this.entries = all.slice(-KEEP);
  }

  /** Reads what is shown again. */
  async refresh(): Promise<void> {
    // The first answer is still in progress.
    if (this.total === null) return;
    const page = await this.fetch(this.first, KEEP);
    if (!page) return;
    if (page.length === 0 && this.first > 0) await this.toEnd();
    else this.entries = page;
  }

  async add(input: MessageInput): Promise<void> {
    const contact = this.contact;
    if (contact === null) return;
    const added = await api.addMessage(contact, input);
    if (contact !== this.contact) return;
    this.total = (this.total ?? 0) + 1;
    await this.show(added);
  }

  async edit(id: number, input: MessageInput): Promise<void> {
    const edited = await api.editMessage(id, input);
    this.whole = new Map([...this.whole].filter(([other]) => other !== id));
    await this.show(edited);
  }

  async remove(id: number): Promise<void> {
    const at = this.entries.findIndex((entry) => entry.id === id);
    await api.deleteMessages([id]);
    this.entries = this.entries.filter((entry) => entry.id !== id);
    if (this.total !== null) this.total -= 1;
    this.active = (this.entries[at] ?? this.entries[at - 1])?.id ?? null;
    await this.refresh();
  }

  /** Whether only the beginning of an entry's text is loaded. */
  isCut(id: number): boolean {
    return this.cut.has(id) && !this.whole.has(id);
  }

  /** Fetches the full text of an entry. */
  async wholeText(entry: Message): Promise<string> {
    const known = this.whole.get(entry.id);
    if (known !== undefined || !this.cut.has(entry.id)) return known ?? entry.text;
    const { text } = await api.message(entry.id);
    this.whole = new Map(this.whole).set(entry.id, text);
    return text;
  }

  /** Makes the entry `by` entries away the active one. */
  move(by: number): void {
    const at = this.entries.findIndex((entry) => entry.id === this.active);
    const entry = this.entries[Math.max(0, Math.min(this.entries.length - 1, at + by))];
    if (!entry) return;
    this.active = entry.id;
    if (at + by < 0) void this.older();
    if (at + by >= this.entries.length) void this.newer();
  }

  private aimAt(entry: Message, block: Aim["block"], focus: boolean): void {
    this.active = entry.id;
    this.aim = { id: entry.id, block, focus };
  }

  /** Scrolls to an entry that was just written. */
  private async show(entry: Message): Promise<void> {
    const place = await api.messagePlace(entry.id);
    if (entry.contact_id === this.contact) await this.jump(place, "center", false);
  }

  private async jump(place: number, block: Aim["block"], focus: boolean): Promise<void> {
    await this.fetchAround(place);
    const entry = this.entries[Math.min(place - this.first, this.entries.length - 1)];
    if (entry) this.aimAt(entry, block, focus);
  }

  private async fetchAround(place: number): Promise<void> {
    this.turn += 1;
    this.underWay = false;
    let total = this.total;
    // The end can only be fetched when the count is known: an empty range returns the count.
    if (total === null || place === Infinity) {
      const turn = this.turn;
      if ((await this.fetch(0, 0)) === null || turn !== this.turn) return;
      total = this.total ?? 0;
    }
    const last = Math.min(place, total - 1);
    const from = Math.max(0, Math.min(last - PAGE / 2, total - PAGE));
    const page = await this.fetch(from, PAGE);
    if (!page) return;
    this.first = from;
    this.entries = page;
  }

  /** The entries of a range; null when that failed, or when something else is shown by now. */
  private async fetch(offset: number, limit: number): Promise<Message[] | null> {
    const { contact, turn } = this;
    if (contact === null) return null;
    this.underWay = true;
    try {
      const page = await api.history(contact, offset, limit);
      if (contact !== this.contact || turn !== this.turn) return null;
      this.total = page.total;
      this.failed = null;
      if (page.cut.length > 0) this.cut = new Set([...this.cut, ...page.cut]);
      return page.messages;
    } catch (thrown) {
      if (contact === this.contact && turn === this.turn) this.failed = thrown;
      return null;
    } finally {
      if (turn === this.turn) this.underWay = false;
    }
  }

  private forget(contact: number): void {
    clearTimeout(this.timer);
    this.turn += 1;
    this.underWay = false;
    this.contact = contact;
    this.total = null;
    this.first = 0;
    this.entries = [];
    this.whole = new Map();
    this.cut = new Set();
    this.active = null;
    this.aim = null;
    this.failed = null;
  }
}
