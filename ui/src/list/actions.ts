// What can be done with the selected contacts, or with one.
import { api } from "../lib/api";
import type { BulkEdit, Contact, ContactFormat, Selection } from "../lib/bindings";
import { t } from "../lib/i18n.svelte";
import { fieldLabel } from "../lib/labels";
import type { Attempt } from "../lib/attempt";
import type { Dialogs } from "../lib/dialogs";
import type { Navigation } from "../lib/navigation";
import type { Notices } from "../lib/notices";
import { focusPane } from "../lib/panes";
import { noteSaved } from "../lib/saved-file";
import type { Undo } from "../lib/undo";
import type { Change, Work } from "../lib/work";
import type { Browse } from "./browse.svelte";
import type { Panel } from "./context";

/** More contacts than this can't be compared side by side. */
const MOST_MERGED = 10;

type Ports = {
  browse: Browse;
  panel: Panel;
  dialogs: Dialogs;
  navigation: Navigation;
  notices: Notices;
  attempt: Attempt;
  undo: Undo;
  work: Work;
};

export class Actions {
  constructor(private readonly ports: Ports) {}

  /** Stars the selection; when every contact of it that is loaded has a star already, removes the stars. */
  async star(selection = this.ports.browse.target()): Promise<void> {
    if (!selection) return;
    const starred = !this.allStarred(selection);
    const label = t(starred ? "work-star" : "work-unstar");
    const done = await this.change(label, (...job) => api.starContacts(selection, starred, ...job));
    if (!done || done.changed < 2) return;
    this.ports.notices.note(
      t(starred ? "starred-done" : "unstarred-done", { count: done.changed }),
      this.ports.undo.action(),
    );
  }

  async starOne(contact: Contact): Promise<void> {
    const selection: Selection = { kind: "ids", ids: [contact.id] };
    const starred = !contact.starred;
    const label = t(starred ? "work-star" : "work-unstar");
    await this.change(label, (...job) => api.starContacts(selection, starred, ...job));
  }

  async addToGroup(selection: Selection, group: string, member = true): Promise<void> {
    const label = t(member ? "work-group" : "work-ungroup");
    const done = await this.change(label, (...job) => api.groupContacts(selection, group, member, ...job));
    if (!done) return;
    const message = member ? "grouped-done" : "ungrouped-done";
    this.ports.notices.note(t(message, { count: done.changed, group }), this.ports.undo.action());
  }

  /** Asks which field of the selection to edit, and how. */
  askEdit(selection = this.ports.browse.target()): void {
    if (selection) this.ports.dialogs.show({ kind: "bulk-edit", selection });
  }

  async editField(selection: Selection, edit: BulkEdit): Promise<void> {
    this.ports.dialogs.close();
    const done = await this.change(t("work-edit"), (...job) => api.bulkEdit(selection, edit, ...job));
    if (!done) return;
    const unfit = done.unfit > 0 ? ` ${t("bulk-edit-unfit", { count: done.unfit })}` : "";
    const field = fieldLabel(edit.field);
    const message = t("edited-done", { count: done.changed, field }) + unfit;
    this.ports.notices.note(message, done.changed > 0 ? this.ports.undo.action() : null);
  }

  /** Asks before deleting, saying what will be deleted. */
  async askDelete(selection = this.ports.browse.target(), name: string | null = null): Promise<void> {
    if (!selection) return;
    const size = await this.ports.attempt(() => api.selectionSize(selection));
    if (size && size.contacts > 0) this.ports.dialogs.show({ kind: "delete", selection, size, name });
  }

  /** Deletes contacts so that they can be brought back, or for good. */
  async deleteNow(selection: Selection, forGood = false): Promise<void> {
    this.ports.dialogs.close();
    void focusPane("list");
    const done = await this.change(t("work-delete"), (...job) =>
      api.deleteContacts(selection, forGood, ...job),
    );
    if (!done) return;
    this.ports.browse.selection.clear();
    this.ports.notices.note(
      t("deleted-done", { count: done.deleted, messages: done.messages_erased }),
      forGood ? null : this.ports.undo.action(),
    );
  }

  /** Whether the selection can be merged: two to ten contacts. */
  get mergeable(): boolean {
    const count = this.ports.browse.selected;
    return this.ports.navigation.view.name === "contacts" && count >= 2 && count <= MOST_MERGED;
  }

  /** Puts the selected contacts side by side. */
  async askMerge(
    selection = this.ports.browse.selection.toSelection(this.ports.browse.query),
  ): Promise<void> {
    if (!selection) return;
    const comparison = await this.ports.attempt(() => api.compareContacts(selection));
    if (comparison) this.ports.dialogs.show({ kind: "merge", comparison });
  }

  async exportNow(
    selection: Selection,
    format: ContactFormat,
    say?: (thrown: unknown) => void,
  ): Promise<boolean> {
    const file = await this.ports.attempt(() => api.exportContacts(selection, format), say);
    if (!file) return false;
    const text = t("exported-done", { count: file.exported, file: file.name });
    noteSaved(this.ports.notices, this.ports.attempt, text, file.token);
    return true;
  }

  private change<T>(label: string, change: Change<T>): Promise<T | null> {
    return this.ports.attempt(() => this.ports.work.run(label, change));
  }

  private allStarred(selection: Selection): boolean {
    if (selection.kind !== "ids") return this.ports.browse.place.kind === "starred";
    return selection.ids.every((id) => {
      const row = this.ports.browse.pages.find(id);
      const contact = row === null ? null : this.ports.browse.pages.row(row);
      return contact?.starred ?? (this.ports.panel.contact?.id === id && this.ports.panel.contact.starred);
    });
  }
}
