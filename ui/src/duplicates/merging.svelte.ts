// Contacts about to be merged, side by side: whose value each field gets.
import { api } from "../lib/api";
import type { Compared, Comparison, Contact, Value } from "../lib/bindings";
import { TEXT_FIELDS } from "../lib/labels";

/** A field's value, as the contact holds it. */
export function valueOf(contact: Contact, field: string): Value {
  const known = field as keyof Contact;
  const standard = STANDARD.has(field) ? (contact[known] as Value) : undefined;
  return standard ?? contact.fields[field] ?? null;
}

const STANDARD: ReadonlySet<string> = new Set(TEXT_FIELDS);

export class Merging {
  /** Whose value each field gets, by the field's name. */
  private chosen = $state.raw<ReadonlyMap<string, number>>(new Map());
  busy = $state(false);

  constructor(readonly comparison: Comparison) {
    this.chosen = new Map(comparison.fields.map(({ field, from }) => [field, from]));
  }

  /** Puts contacts side by side. */
  static async of(ids: readonly number[]): Promise<Merging> {
    return new Merging(await api.compareContacts({ kind: "ids", ids: [...ids] }));
  }

  /** The contact that stays. */
  get keep(): Contact {
    return this.comparison.contacts[0]!;
  }

  /** Fields in which they differ; the others need no choice. */
  get differing(): Compared[] {
    return this.comparison.fields.filter(({ differs }) => differs);
  }

  get alike(): Compared[] {
    return this.comparison.fields.filter(({ differs }) => !differs);
  }

  from(field: string): number {
    return this.chosen.get(field) ?? this.keep.id;
  }

  /** The contacts to choose from: the first that holds each value. */
  holders(field: string): Contact[] {
    const seen = new Set<string>();
    return this.comparison.contacts.filter((contact) => {
      const value = JSON.stringify(valueOf(contact, field));
      return !seen.has(value) && seen.add(value);
    });
  }

  choose(field: string, contact: number): void {
    this.chosen = new Map(this.chosen).set(field, contact);
  }

  /** Takes every value a contact has. */
  takeAll(contact: Contact): void {
    const chosen = new Map(this.chosen);
    for (const { field } of this.differing)
      if (valueOf(contact, field) !== null) chosen.set(field, contact.id);
    this.chosen = chosen;
  }

  /** Merges them; returns the merged contact. Rejects with the failure of the shell. */
  async merge(): Promise<Contact> {
    this.busy = true;
    try {
      const others = this.comparison.contacts.slice(1).map(({ id }) => id);
      const choices = [...this.chosen].map(([field, from]) => ({ field, from }));
      return await api.mergeContacts(this.keep.id, others, choices);
    } finally {
      this.busy = false;
    }
  }
}
