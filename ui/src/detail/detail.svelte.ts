// The detail panel: which contact it shows, and whether it is being edited.
import { api } from "../lib/api";
import type { Contact, Field } from "../lib/bindings";
import type { Draft } from "./draft";
import { Drafts } from "./drafts";
import { Editor } from "./editor.svelte";

/** The pause before a followed contact is shown: those that are only passed need not be drawn. */
const PAUSE = 80;

export class Detail {
  contact = $state.raw<Contact | null>(null);
  editor = $state.raw<Editor | null>(null);
  /** In a narrow window: whether the panel covers the list. */
  covering = $state(false);
  private turn = 0;
  /** The contact that is shown after the pause. */
  private followed: Contact | null = null;
  private pause: ReturnType<typeof setTimeout> | undefined;

  /** `onleft` is called with an editor that was left with unsaved changes. */
  constructor(
    private readonly fields: () => readonly Field[],
    private readonly onleft: (editor: Editor) => void = () => {},
    readonly drafts = new Drafts(),
  ) {}

  /** Whether there is anything to show. */
  get open(): boolean {
    return this.contact !== null || this.editor !== null;
  }

  get editing(): boolean {
    return this.editor !== null;
  }

  /** Shows a contact once no other one has been followed for a moment, so that fast keys are not slowed down. */
  follow(contact: Contact): void {
    this.forget();
    // What the panel shows of it was read at least as late as the row.
    if (contact.id === this.contact?.id) return;
    this.followed = contact;
    this.pause = setTimeout(() => this.catchUp(), PAUSE);
  }

  /** Shows the followed contact now: call it before anything acts on the contact in view. */
  catchUp(): void {
    if (this.followed) this.show(this.followed);
  }

  private forget(): void {
    clearTimeout(this.pause);
    this.followed = null;
  }

  /** Shows a contact. An open editor is closed; its draft is kept. */
  show(contact: Contact): void {
    this.forget();
    if (this.editor?.contact?.id === contact.id) return;
    if (this.editor || this.contact?.id !== contact.id) this.leave();
    this.contact = contact;
  }

  /** Closes the editor; its draft is kept. */
  private leave(): void {
    this.turn += 1;
    const { editor } = this;
    if (!editor) return;
    editor.close();
    if (editor.dirty) this.onleft(editor);
    this.editor = null;
  }

  /** Shows a contact, over the list where the window is narrow. */
  reveal(contact: Contact): void {
    this.show(contact);
    this.covering = true;
  }

  /** Edits the contact in view, going on with its draft if it has one. */
  async edit(): Promise<void> {
    this.catchUp();
    if (!this.contact || this.editor) return;
    const turn = ++this.turn;
    const kept = await this.drafts.load(this.contact, this.fields());
    if (turn === this.turn) this.editor = this.editorOf(this.contact, { kept });
  }

  /** Starts a new contact, or goes on with the draft of one. */
  async create(start: Partial<Draft> = {}): Promise<void> {
    this.catchUp();
    if (this.editor && !this.editor.contact) return;
    this.leave();
    const { turn } = this;
    const kept = await this.drafts.load(null, this.fields());
    if (turn !== this.turn) return;
    this.editor = this.editorOf(null, { kept, start });
    this.covering = true;
  }

  private editorOf(contact: Contact | null, start: ConstructorParameters<typeof Editor>[3] = {}): Editor {
    return new Editor(contact, this.fields, this.drafts, start);
  }

  /** Discards an earlier draft and edits the stored contact instead. */
  startOver(): void {
    const editor = this.editor;
    if (!editor) return;
    editor.discard();
    this.editor = this.editorOf(editor.contact);
  }

  /** Closes the editor and discards the draft; the returned function restores both. */
  cancel(): (() => void) | null {
    this.catchUp();
    const editor = this.editor;
    if (!editor) return null;
    const dirty = editor.dirty;
    const kept = editor.discard();
    const { contact } = editor;
    this.editor = null;
    if (!contact && !this.contact) this.covering = false;
    if (!dirty) return null;
    return () => {
      this.leave();
      // It may have changed since.
      if (contact && this.contact?.id !== contact.id) this.contact = contact;
      this.editor = this.editorOf(contact && this.contact, { kept });
      this.covering = true;
    };
  }

  /** Saves the draft; returns the contact, or null when that failed. */
  async save(): Promise<Contact | null> {
    this.catchUp();
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
    this.catchUp();
    const shown = this.contact;
    if (!shown) return;
    try {
      const fresh = await api.contact(shown.id);
      if (this.contact?.id !== shown.id) return;
      this.contact = fresh;
      if (this.editor?.contact?.id === fresh.id) this.editor.rebase(fresh);
    } catch {
      if (this.contact?.id === shown.id && !this.editor) this.clear();
    }
  }

  clear(): void {
    this.forget();
    this.turn += 1;
    this.editor?.stop();
    this.contact = null;
    this.editor = null;
    this.covering = false;
  }
}
