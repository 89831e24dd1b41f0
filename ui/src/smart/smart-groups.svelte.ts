// The smart groups of the store, and the one that the list shows.
import { api } from "../lib/api";
import type { Query, SmartGroup } from "../lib/bindings";
import type { Navigation } from "../lib/navigation";
import { OrderedList } from "../lib/ordered-list.svelte";
import type { Browse } from "../list/browse.svelte";
import { sameQuery } from "./same-query";

type Parts = { browse: Browse; navigation: Navigation };

export class SmartGroups {
  /** All, in the order of the store. */
  items = $state.raw<SmartGroup[]>([]);
  readonly order = new OrderedList<SmartGroup>(this, async (id, place) => {
    await api.moveSmartGroup(id, place);
    return this.items;
  });
  private asked = 0;
  private answered = 0;

  constructor(private readonly parts: Parts) {}

  /** The one that the list shows, as it is saved. */
  get current(): SmartGroup | null {
    const { place } = this.parts.browse;
    if (place.kind !== "smart") return null;
    return this.items.find((group) => group.id === place.id) ?? null;
  }

  /** Whether the list shows something else than what is saved. */
  get changed(): boolean {
    return this.current !== null && !sameQuery(this.current.query, this.parts.browse.query);
  }

  /** Reads them again after a change of the store. */
  async refresh(): Promise<void> {
    const turn = ++this.asked;
    const groups = await api.smartGroups();
    // The answers to an earlier call may arrive after those to a later one.
    if (turn < this.answered) return;
    this.answered = turn;
    const before = this.current;
    const untouched = before !== null && !this.changed;
    this.items = groups;
    // What the query names was renamed, or the query was changed by another process.
    const now = this.current;
    if (untouched && now && !sameQuery(before.query, now.query)) this.open(now);
  }

  /** Shows the contacts of a smart group. */
  open({ id, query }: SmartGroup): void {
    this.parts.navigation.openPlace({ kind: "smart", id }, query);
  }

  /** Saves what the list shows under a new name, and shows it as a smart group. */
  async add(name: string, query: Query): Promise<void> {
    const group = await api.addSmartGroup(name, query);
    await this.refresh();
    this.open(group);
  }

  /** Saves what the list shows in place of what was saved. */
  async saveChanges(): Promise<void> {
    const { current } = this;
    if (!current) return;
    await api.changeSmartGroup(current.id, null, this.parts.browse.query);
    await this.refresh();
  }

  /** Shows again what is saved. */
  discard(): void {
    if (this.current) this.open(this.current);
  }

  async rename(id: number, name: string): Promise<void> {
    await api.changeSmartGroup(id, name, null);
    await this.refresh();
  }

  async remove(id: number): Promise<void> {
    const shown = this.current?.id === id;
    await api.deleteSmartGroup(id);
    await this.refresh();
    if (shown) this.parts.navigation.openPlace({ kind: "all" });
  }
}
