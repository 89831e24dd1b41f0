// A list in an order of the user's own, which drags and keys change.

/** A list with the item at `from` moved to `to`. */
export function moved<T>(items: readonly T[], from: number, to: number): T[] {
  const next = [...items];
  next.splice(to, 0, ...next.splice(from, 1));
  return next;
}

export class OrderedList<T extends { id: number }> {
  /** The order during a drag; null when none is under way. */
  private dragOrder = $state.raw<T[] | null>(null);
  /** The item that is dragged. */
  dragged = $state<number | null>(null);

  /** `source` has the items; `save` moves one to a place in the store and returns all of them in their order. */
  constructor(
    private readonly source: { items: T[] },
    private readonly save: (id: number, place: number) => Promise<T[]>,
  ) {}

  get items(): T[] {
    return this.dragOrder ?? this.source.items;
  }

  /** Moves an item to a place, at once on screen and then in the store. Returns its place, or null if it stays. */
  async move(id: number, to: number): Promise<number | null> {
    const before = this.source.items;
    const from = before.findIndex((item) => item.id === id);
    const place = Math.max(0, Math.min(before.length - 1, to));
    if (from < 0 || place === from) return null;
    this.source.items = moved(before, from, place);
    try {
      this.source.items = await this.save(id, place);
    } catch (thrown) {
      this.source.items = before;
      throw thrown;
    }
    return place;
  }

  step(id: number, by: 1 | -1): Promise<number | null> {
    return this.move(id, this.source.items.findIndex((item) => item.id === id) + by);
  }

  take(id: number): void {
    this.dragged = id;
    this.dragOrder = this.source.items;
  }

  /** Shows the dragged item at a place. */
  over(place: number): void {
    if (!this.dragOrder) return;
    const from = this.dragOrder.findIndex((item) => item.id === this.dragged);
    if (from >= 0 && from !== place) this.dragOrder = moved(this.dragOrder, from, place);
  }

  /** Ends the drag; `keep` saves the new order. */
  async drop(keep: boolean): Promise<void> {
    const { dragged, dragOrder } = this;
    this.dragged = this.dragOrder = null;
    if (!keep || dragged === null || !dragOrder) return;
    await this.move(
      dragged,
      dragOrder.findIndex((item) => item.id === dragged),
    );
  }
}
