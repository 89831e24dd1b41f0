// The order of the contact fields while it is being changed, by drag or by keys.
import { api } from "../lib/api";
import type { Field } from "../lib/bindings";
import type { Schema } from "../lib/schema";
import { moved } from "../fields/fields";

export class FieldList {
  /** The order during a drag; null when none is under way. */
  private dragOrder = $state.raw<Field[] | null>(null);
  dragged = $state<number | null>(null);

  constructor(private readonly schema: Pick<Schema, "fields">) {}

  get fields(): Field[] {
    return this.dragOrder ?? this.schema.fields;
  }

  /** Moves a field to a place, at once on screen and then in the store. Returns its new index, or null if it stays. */
  async move(id: number, to: number): Promise<number | null> {
    const fields = this.schema.fields;
    const from = fields.findIndex((field) => field.id === id);
    const place = Math.max(0, Math.min(fields.length - 1, to));
    if (from < 0 || place === from) return null;
    this.schema.fields = moved(fields, from, place);
    try {
      this.schema.fields = await api.moveField(id, place);
    } catch (thrown) {
      this.schema.fields = fields;
      throw thrown;
    }
    return place;
  }

  step(id: number, by: 1 | -1): Promise<number | null> {
    return this.move(id, this.schema.fields.findIndex((field) => field.id === id) + by);
  }

  take(id: number): void {
    this.dragged = id;
    this.dragOrder = this.schema.fields;
  }

  /** Shows the dragged field at a place. */
  over(place: number): void {
    if (!this.dragOrder) return;
    const from = this.dragOrder.findIndex((field) => field.id === this.dragged);
    if (from >= 0 && from !== place) this.dragOrder = moved(this.dragOrder, from, place);
  }

  /** Ends the drag; `keep` saves the new order. */
  async drop(keep: boolean): Promise<void> {
    const { dragged, dragOrder } = this;
    this.dragged = this.dragOrder = null;
    if (!keep || dragged === null || !dragOrder) return;
    await this.move(
      dragged,
      dragOrder.findIndex((field) => field.id === dragged),
    );
  }
}
