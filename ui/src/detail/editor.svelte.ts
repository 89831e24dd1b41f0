// The contact being edited: its draft, its errors, whether it is being saved.
import { api } from "../lib/api";
import type { Contact, Field } from "../lib/bindings";
import { isFailure, problemsByField, sentence } from "../lib/failure";
import { t } from "../lib/i18n.svelte";
import { changes, draftOf, unchanged, type Draft, type Entry } from "./draft";
import type { Drafts, Kept } from "./drafts";
import { LivePhone } from "./phone-check.svelte";
import { alike, entryOf, putEntry, rebase, type EntryName, type Rebased } from "./rebase";

/** The contact that already has the phone number. */
export type Owner = { id: number; name: string };

/** Milliseconds from a key press until the draft is stored. */
const PAUSE = 500;
/** How often a contact may change while its form is being saved. */
const TRIES = 3;

const isChanged = (thrown: unknown) => isFailure(thrown) && thrown.code === "contact_changed";

type Start = {
  /** An earlier draft. */
  kept?: Kept | null;
  /** What a new contact begins with. */
  start?: Partial<Draft>;
};

export class Editor {
  draft: Draft;
  /** The contact as it was last seen; null for a new one. */
  contact = $state.raw<Contact | null>(null);
  /** The errors, by field name. */
  errors = $state.raw<ReadonlyMap<string, string>>(new Map());
  /** How often saving was refused. */
  refusals = $state(0);
  /** An error that belongs to no field. */
  failure = $state<string | null>(null);
  /** The contact that has the number that was refused. */
  owner = $state.raw<Owner | null>(null);
  saving = $state(false);
  /** Whether the draft was kept from earlier. */
  restored = $state(false);
  /** The entries that took newer values of the contact. */
  taken = $state.raw<readonly EntryName[]>([]);
  readonly phone: LivePhone;
  /** What the form was filled with: the stored values, as they were last seen. */
  private before = $state.raw<Draft>(draftOf(null, []));
  /** The entries that were changed on both sides, as long as nobody has decided. */
  private undecided = $state.raw<readonly EntryName[]>([]);
  private timer: ReturnType<typeof setTimeout> | undefined;
  private stored: boolean;
  /** Whether the form is being left: nothing is typed any more. */
  private over = false;

  constructor(
    contact: Contact | null,
    private readonly fields: () => readonly Field[],
    private readonly drafts: Drafts,
    { kept = null, start = {} }: Start = {},
  ) {
    this.contact = contact;
    this.before = draftOf(contact, fields());
    this.stored = kept !== null;
    const begun = kept && rebase(kept.before, kept.draft, this.before);
    const draft = $state(begun?.draft ?? { ...structuredClone(this.before), ...start });
    this.draft = draft;
    if (begun) {
      this.restored = !unchanged(this.before, begun.draft, fields());
      if (this.restored) this.note(begun);
    }
    this.phone = new LivePhone(contact?.id ?? null);
    if (this.draft.phone !== this.before.phone) this.phone.type(this.draft.phone);
  }

  get dirty(): boolean {
    return !unchanged(this.before, this.draft, this.fields());
  }

  /** The entries whose stored value is not the one they were filled with, nor the one that was typed. */
  get conflicts(): EntryName[] {
    return this.undecided.filter((name) => !alike(entryOf(this.draft, name), entryOf(this.before, name)));
  }

  /** The stored value of an entry. */
  storedEntry(name: EntryName): Entry | undefined {
    return entryOf(this.before, name);
  }

  keepMine(name: EntryName): void {
    this.undecided = this.undecided.filter((other) => other !== name);
  }

  useStored(name: EntryName): void {
    const entry = entryOf(this.before, name);
    if (entry !== undefined) putEntry(this.draft, name, entry);
    this.keepMine(name);
    if (name === "phone") this.typedPhone();
  }

  /** The contact has changed in the store: takes over what was changed there only. */
  rebase(contact: Contact): void {
    // What is being saved is compared with the store by the engine.
    if (!this.saving) this.follow(contact);
  }

  private follow(contact: Contact): void {
    const now = draftOf(contact, this.fields());
    const rebased = rebase(this.before, this.snapshot(), now);
    this.contact = contact;
    this.before = { ...now, fields: { ...this.before.fields, ...now.fields } };
    Object.assign(this.draft, rebased.draft);
    this.note(rebased);
  }

  private note({ taken, conflicts }: Rebased): void {
    this.taken = [...new Set([...this.taken, ...taken])];
    this.undecided = [...new Set([...this.undecided, ...conflicts])];
    if (taken.includes("phone")) this.phone.type(this.draft.phone);
  }

  /** Called as the draft changes: stores it soon, or discards it when nothing differs. */
  remember(): void {
    if (this.dirty) this.later();
    else this.forget();
  }

  /** The pause begins with the first change that is not stored: going on typing never puts it off. */
  private later(): void {
    if (this.over) return;
    this.timer ??= setTimeout(() => this.keep(), PAUSE);
  }

  private wait(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private keep(): void {
    this.wait();
    if (this.saving || !this.dirty) return;
    this.stored = true;
    this.drafts.save(this.contact, { before: this.before, draft: this.snapshot() });
  }

  private forget(): void {
    this.wait();
    if (this.stored) this.drafts.discard(this.contact);
    this.stored = false;
  }

  /** Stores now what would be stored soon: the form may be about to go. */
  flush(): void {
    if (this.timer !== undefined) this.keep();
  }

  /** The form is left without saving: its draft is kept. */
  close(): void {
    this.flush();
    this.stop();
  }

  /** What was typed is gone with the form; what is stored stays as it is. */
  stop(): void {
    this.over = true;
    this.wait();
    this.phone.stop();
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
  discard(): Kept {
    this.forget();
    this.stop();
    return { before: this.before, draft: this.snapshot() };
  }

  /** Saves; null when it was refused (then `errors` and `failure` say why). */
  async save(): Promise<Contact | null> {
    if (this.saving) return null;
    this.failure = null;
    if (this.conflicts.length > 0) {
      this.undecidedYet();
      return null;
    }
    this.saving = true;
    this.wait();
    try {
      // The store discards the draft as it saves: a draft that is still on its way must not come after that.
      await this.drafts.settled();
      const saved = await this.send();
      if (saved) {
        this.drafts.ended(this.contact);
        this.stop();
        return saved;
      }
      this.undecidedYet();
    } catch (thrown) {
      this.refused(thrown);
    } finally {
      this.saving = false;
    }
    this.remember();
    return null;
  }

  /** Sends the changes. The contact may have changed meanwhile; null if it has where something was typed, too. */
  private async send(): Promise<Contact | null> {
    for (let tries = 1; ; tries++) {
      const input = changes(this.before, this.snapshot(), this.fields());
      const { contact } = this;
      if (!contact) return api.addContact(input);
      if (Object.keys(input).length === 0) {
        this.forget();
        return contact;
      }
      try {
        return await api.editContact(contact.id, contact.updated_at, input);
      } catch (thrown) {
        if (!isChanged(thrown) || tries === TRIES) throw thrown;
        this.follow(await api.contact(contact.id));
        if (this.conflicts.length > 0) return null;
      }
    }
  }

  private undecidedYet(): void {
    this.errors = new Map();
    this.failure = t("draft-decide-first");
    this.refusals += 1;
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

  private snapshot(): Draft {
    return $state.snapshot(this.draft) as Draft;
  }
}
