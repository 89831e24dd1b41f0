// Keeping drafts in the store until they are saved or discarded, also over a restart.
import { api } from "../lib/api";
import type { Contact, Field } from "../lib/bindings";
import { isFailure } from "../lib/failure";
import { draftOf, type Draft } from "./draft";
import { entryOf, putEntry } from "./rebase";
import { TEXT_FIELDS } from "../lib/labels";

/** What is kept of a form: what was typed, and what the form was filled with. */
export type Kept = { before: Draft; draft: Draft };

const kindOf = (entry: unknown) => (Array.isArray(entry) ? "list" : typeof entry);

/** Reads the content of a draft; entries that are missing, or unfit for their fields, count as not typed. */
export function read(content: string, now: Draft): Kept | null {
  try {
    const { before, draft } = JSON.parse(content) as Kept;
    const kept = { before: structuredClone(now), draft: structuredClone(now) };
    for (const name of [...TEXT_FIELDS, "groups", ...Object.keys(now.fields)]) {
      const [was, typed] = [entryOf(before, name), entryOf(draft, name)];
      const kind = kindOf(entryOf(now, name));
      if (was === undefined || typed === undefined || kindOf(was) !== kind || kindOf(typed) !== kind)
        continue;
      putEntry(kept.before, name, was);
      putEntry(kept.draft, name, typed);
    }
    return kept;
  } catch {
    return null;
  }
}

/** Deletes the drafts of earlier versions, which lay in the storage of the web view and belonged to no store. */
export function removeOldDrafts(): void {
  try {
    for (const name of Object.keys(localStorage))
      if (name.startsWith("kith.draft.")) localStorage.removeItem(name);
  } catch {
    // Storage that is not allowed holds none.
  }
}

/** Milliseconds until a write is tried again that another program did not let through. */
const BUSY_PAUSE = 3000;

/** What is still to be written of a draft; no content: that it is to be discarded. */
type Pending = { version: string | null; content: string | null };

/** The drafts in the store. Their writes wait for one another, so that the last one stands. */
export class Drafts {
  private last: Promise<void> = Promise.resolve();
  /** By the contact's id; null for a new contact. */
  private readonly pending = new Map<number | null, Pending>();

  /** Resolves when everything was tried that has been asked for so far. */
  settled(): Promise<void> {
    return this.last;
  }

  /** Stores the draft of a contact, or of a new one. */
  save(contact: Contact | null, kept: Kept): void {
    this.write(contact, { version: contact?.updated_at ?? null, content: JSON.stringify(kept) });
  }

  discard(contact: Contact | null): void {
    this.write(contact, { version: null, content: null });
  }

  /** The contact was saved, and its draft discarded by that. */
  ended(contact: Contact | null): void {
    this.pending.delete(contact?.id ?? null);
  }

  /** All drafts are gone. */
  reset(): void {
    this.pending.clear();
  }

  /** The draft of a contact, or of a new one, if there is one. */
  async load(contact: Contact | null, fields: readonly Field[]): Promise<Kept | null> {
    await this.last;
    const id = contact?.id ?? null;
    const stored = this.pending.get(id) ?? (await api.draft(id).catch(() => null));
    return stored?.content ? read(stored.content, draftOf(contact, fields)) : null;
  }

  private write(contact: Contact | null, pending: Pending): void {
    const id = contact?.id ?? null;
    this.pending.set(id, pending);
    this.last = this.last.then(() => this.put(id));
  }

  private async put(id: number | null): Promise<void> {
    const pending = this.pending.get(id);
    if (!pending) return;
    const { version, content } = pending;
    try {
      await (content === null ? api.discardDraft(id) : api.saveDraft(id, version, content));
    } catch (thrown) {
      if (isFailure(thrown) && thrown.code === "store_busy") {
        setTimeout(() => (this.last = this.last.then(() => this.put(id))), BUSY_PAUSE);
        return;
      }
      // Only the draft is lost.
    }
    if (this.pending.get(id) === pending) this.pending.delete(id);
  }
}
