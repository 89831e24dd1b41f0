// The contact being edited: its draft, its errors, whether it is being saved.
import { api } from "../lib/api";
import type { Contact, Field } from "../lib/bindings";
import { isFailure, problemsByField, sentence } from "../lib/failure";
import { changes, draftOf, keepDraft, keptDraft, unchanged, type Draft } from "./draft";
import { LivePhone } from "./phone-check.svelte";

/** The contact that already has the phone number. */
export type Owner = { id: number; name: string };

export class Editor {
  draft: Draft;
  /** The errors, by field name. */
  errors = $state.raw<ReadonlyMap<string, string>>(new Map());
  /** How often saving was refused. */
  refusals = $state(0);
  /** An error that belongs to no field. */
  failure = $state<string | null>(null);
  /** The contact that has the number that was refused. */
  owner = $state.raw<Owner | null>(null);
  saving = $state(false);
  /** Whether the draft was kept from an earlier session. */
  restored = $state(false);
  readonly phone: LivePhone;
  private readonly before: Draft;
  private readonly id: number | null;

  constructor(
    readonly contact: Contact | null,
    fields: readonly Field[],
    start: Partial<Draft> = {},
  ) {
    this.id = contact?.id ?? null;
    this.before = draftOf(contact, fields);
    const kept = keptDraft(this.id, this.before);
    const draft = $state({ ...structuredClone(kept ?? this.before), ...(kept ? {} : start) });
    this.draft = draft;
    this.restored = kept !== null && !unchanged(this.before, kept);
    this.phone = new LivePhone(this.id);
    if (this.draft.phone !== this.before.phone) this.phone.type(this.draft.phone);
  }

  get dirty(): boolean {
    return !unchanged(this.before, this.draft);
  }

  /** Called as the draft changes: keeps it, or forgets it when nothing differs. */
  remember(): void {
    keepDraft(this.id, this.dirty ? $state.snapshot(this.draft) : null);
  }

  /** The user is typing in a field: its error is out of date. */
  touched(field: string): void {
    if (!this.errors.has(field)) return;
    const errors = new Map(this.errors);
    errors.delete(field);
    this.errors = errors;
    if (field === "phone") this.owner = null;
  }

  typedPhone(): void {
    this.touched("phone");
    this.phone.type(this.draft.phone);
  }

  /** Discards the draft; returns it so that it can be restored. */
  discard(): Draft {
    this.phone.stop();
    keepDraft(this.id, null);
    return $state.snapshot(this.draft) as Draft;
  }

  /** Saves; null when it was refused (then `errors` and `failure` say why). */
  async save(): Promise<Contact | null> {
    if (this.saving) return null;
    this.saving = true;
    this.failure = null;
    try {
      const input = changes(this.before, $state.snapshot(this.draft) as Draft);
      const saved =
        this.id === null
          ? await api.addContact(input)
          : Object.keys(input).length === 0
            ? this.contact!
            : await api.editContact(this.id, input);
      this.phone.stop();
      keepDraft(this.id, null);
      return saved;
    } catch (thrown) {
      this.refused(thrown);
      return null;
    } finally {
      this.saving = false;
    }
  }

  private refused(thrown: unknown): void {
    const errors = problemsByField(thrown);
    if (isFailure(thrown) && thrown.code === "phone_taken") {
      const { id, name } = thrown.details as Partial<Owner>;
      if (typeof id === "number") this.owner = { id, name: name ?? "" };
      if (!errors.has("phone")) errors.set("phone", sentence(thrown));
    }
    this.errors = errors;
    this.failure = errors.size === 0 ? sentence(thrown) : null;
    this.refusals += 1;
  }
}
