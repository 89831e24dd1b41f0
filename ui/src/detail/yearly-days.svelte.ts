// What is said beside the yearly dates of the contact in view: the age, and the days until the next one.
import { api } from "../lib/api";
import type { Contact, Field } from "../lib/bindings";
import { about } from "../lib/yearly";

export class YearlyDays {
  private notes = $state.raw<ReadonlyMap<string, string>>(new Map());
  private asked = 0;

  /** Reads the days of a contact, if it has any. */
  async load(contact: Contact, fields: readonly Field[]): Promise<void> {
    const ask = ++this.asked;
    this.notes = new Map();
    if (!fields.some((field) => field.yearly && contact.fields[field.name])) return;
    // A contact that was deleted meanwhile has no days.
    const days = await api.yearlyDays(contact.id).catch(() => []);
    if (ask === this.asked) this.notes = new Map(days.map((day) => [day.field, about(day)]));
  }

  /** The note of a field; null for one without. */
  of(field: string): string | null {
    return this.notes.get(field) ?? null;
  }
}
