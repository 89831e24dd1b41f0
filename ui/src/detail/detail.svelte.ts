// The detail panel: which contact it shows, and whether it is being edited.
import { api } from "../lib/api";
import type { Contact, Field } from "../lib/bindings";
import type { Draft } from "./draft";
import { keepDraft } from "./draft";
import { Editor } from "./editor.svelte";

export class Detail {
  contact = $state.raw<Contact | null>(null);
  editor = $state.raw<Editor | null>(null);
  /** In a narrow window: whether the panel covers the list. */
  covering = $state(false);

  /** `onleft` is called with an editor that was left with unsaved changes. */
  constructor(
    private readonly fields: () => readonly Field[],
    private readonly onleft: (editor: Editor) => void = () => {},
  ) {}

  /** Whether there is anything to show. */
  get open(): boolean {
    return this.contact !== null || this.editor !== null;
  }

  get editing(): boolean {
    return this.editor !== null;
  }

  /** Shows a contact. An open editor is closed; its draft is kept. */
  show(contact: Contact): void {
    if (this.editor && this.editor.contact?.id === contact.id) return;
    if (this.editor?.dirty) this.onleft(this.editor);
    this.editor = null;
    this.contact = contact;
  }

  /** Shows a contact, over the list where the window is narrow. */
  reveal(contact: Contact): void {
    this.show(contact);
    this.covering = true;
  }

  edit(): void {
    if (this.contact && !this.editor) this.editor = new Editor(this.contact, this.fields());
  }

  /** Starts a new contact. */
  create(start: Partial<Draft> = {}): void {
    this.editor = new Editor(null, this.fields(), start);
    this.covering = true;
  }

  /** Discards an earlier draft and edits the stored contact instead. */
  startOver(): void {
    const editor = this.editor;
    if (!editor) return;
    editor.discard();
    this.editor = new Editor(editor.contact, this.fields());
  }

  /** Closes the editor and discards the draft; the returned function restores both. */
  cancel(): (() => void) | null {
    const editor = this.editor;
    if (!editor) return null;
    const dirty = editor.dirty;
    const draft = editor.discard();
    const { contact } = editor;
    this.editor = null;
    if (!contact && !this.contact) this.covering = false;
    if (!dirty) return null;
    return () => {
      keepDraft(contact?.id ?? null, draft);
      if (contact) this.contact = contact;
      this.editor = new Editor(contact, this.fields());
      this.covering = true;
    };
  }

  /** Saves the draft; returns the contact, or null when that failed. */
  async save(): Promise<Contact | null> {
    const editor = this.editor;
    const saved = (await editor?.save()) ?? null;
    if (saved && this.editor === editor) {
      this.editor = null;
      this.contact = saved;
    }
    return saved;
  }

  /** After a change of the store: reads the contact again; a deleted contact is no longer shown. */
  async refresh(): Promise<void> {
    const shown = this.contact;
    if (!shown) return;
    try {
      const fresh = await api.contact(shown.id);
      if (this.contact?.id === shown.id) this.contact = fresh;
    } catch {
      if (this.contact?.id === shown.id && !this.editor) this.clear();
    }
  }

  clear(): void {
    this.contact = null;
    this.editor = null;
    this.covering = false;
  }
}
