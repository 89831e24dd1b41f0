// What can be done with the selected contacts, or with one.
import { api } from "../lib/api";
import type { Contact, ContactFormat, Selection } from "../lib/bindings";
import { t } from "../lib/i18n.svelte";
import type { App } from "../shell/app.svelte";

/** More contacts than this cannot be looked over side by side. */
const MOST_MERGED = 10;

export class Actions {
  constructor(private readonly app: App) {}

  /** Stars what is selected, or takes the star off when all of it that we see has one. */
  async star(selection = this.app.browse.target()): Promise<void> {
    if (!selection) return;
    const starred = !this.allStarred(selection);
    const done = await this.app.attempt(() => api.starContacts(selection, starred));
    if (!done || done.changed < 2) return;
    this.app.toasts.note(
      t(starred ? "starred-done" : "unstarred-done", { count: done.changed }),
      this.app.undoAction(),
    );
  }

  async starOne(contact: Contact): Promise<void> {
    await this.app.attempt(() => api.starContacts({ kind: "ids", ids: [contact.id] }, !contact.starred));
  }

  async addToGroup(selection: Selection, group: string, member = true): Promise<void> {
    const done = await this.app.attempt(() => api.groupContacts(selection, group, member));
    if (!done) return;
    const message = member ? "grouped-done" : "ungrouped-done";
    this.app.toasts.note(t(message, { count: done.changed, group }), this.app.undoAction());
  }

  /** Asks before deleting, saying what goes. */
  async askDelete(selection = this.app.browse.target(), name: string | null = null): Promise<void> {
    if (!selection) return;
    const size = await this.app.attempt(() => api.selectionSize(selection));
    if (size && size.contacts > 0) this.app.dialog = { kind: "delete", selection, size, name };
  }

  async deleteNow(selection: Selection): Promise<void> {
    const done = await this.app.attempt(() => api.deleteContacts(selection));
    this.app.dialog = null;
    if (!done) return;
    this.app.browse.selection.clear();
    this.app.toasts.note(t("deleted-done", { count: done.deleted, messages: done.messages_erased }));
    this.app.focusPane("list");
  }

  /** Whether what is selected can be merged: two contacts to ten. */
  get mergeable(): boolean {
    const count = this.app.browse.selected;
    return this.app.router.view.name === "contacts" && count >= 2 && count <= MOST_MERGED;
  }

  /** Puts the selected contacts side by side. */
  async askMerge(selection = this.app.browse.selection.toSelection(this.app.browse.query)): Promise<void> {
    if (!selection) return;
    const comparison = await this.app.attempt(() => api.compareContacts(selection));
    if (comparison) this.app.dialog = { kind: "merge", comparison };
  }

  async exportNow(
    selection: Selection,
    format: ContactFormat,
    say?: (thrown: unknown) => void,
  ): Promise<boolean> {
    const file = await this.app.attempt(() => api.exportContacts(selection, format), say);
    if (!file) return false;
    this.app.toasts.note(t("exported-done", { count: file.exported, file: file.name }), {
      label: t("show-in-folder"),
      run: () => void this.app.attempt(() => api.reveal(file.token)),
    });
    return true;
  }

  private allStarred(selection: Selection): boolean {
    if (selection.kind !== "ids") return this.app.browse.place.kind === "starred";
    return selection.ids.every((id) => {
      const row = this.app.browse.pages.find(id);
      const contact = row === null ? null : this.app.browse.pages.row(row);
      return contact?.starred ?? (this.app.detail.contact?.id === id && this.app.detail.contact.starred);
    });
  }
}
