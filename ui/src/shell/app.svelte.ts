// The whole page's state, and what the commands of the command table do.
import { createContext, tick } from "svelte";
import { Backups } from "../backups/backups.svelte";
import { Toasts } from "../components/toasts.svelte";
import { Detail } from "../detail/detail.svelte";
import { ChatImport, mayBeChat } from "../history/chat-import.svelte";
import { History } from "../history/history.svelte";
import { Imports } from "../import/imports.svelte";
import { api } from "../lib/api";
import { clearDrafts, keptFor } from "../detail/draft";
import { Duplicates } from "../duplicates/duplicates.svelte";
import type { AppEvent, Contact, FileFormat, MatchedContact, Message, SourceFile } from "../lib/bindings";
import { byId } from "../lib/commands";
import { isDamage } from "../lib/failure";
import { t } from "../lib/i18n.svelte";
import { fullName } from "../lib/names";
import { Actions } from "../list/actions.svelte";
import { Browse } from "../list/browse.svelte";
import { Carry } from "../list/carry.svelte";
import { Columns } from "../list/columns.svelte";
import type { OpenDialog } from "./dialogs";
import { focusPane } from "./focus";
import { chosen } from "./menu";
import { Router } from "./router.svelte";
import { Workspace } from "./workspace.svelte";

export class App {
  readonly workspace = new Workspace();
  readonly router = new Router();
  readonly toasts = new Toasts();
  readonly browse = new Browse();
  readonly carry = new Carry();
  readonly actions = new Actions(this);
  readonly columns = new Columns(this.workspace);
  readonly detail = new Detail(
    () => this.workspace.activeFields,
    ({ contact }) => this.offerDraft(contact),
  );
  readonly imports = new Imports(this);
  readonly backups = new Backups();
  readonly duplicates = new Duplicates();
  readonly history = new History();
  dialog = $state.raw<OpenDialog | null>(null);
  /** Whether a file is being dragged over the window. */
  dragging = $state(false);
  /** In a small window: whether the folded sidebar is out. */
  sidebarOut = $state(false);
  /** The window's width, kept by Root. */
  width = $state(1280);
  /** Whether the detail panel covers the list. */
  readonly narrow = $derived(this.width < 900);
  /** Whether the sidebar is folded away. */
  readonly folded = $derived(this.width < 640);
  ready = $state(false);
  /** What the shell told before the page was ready for it. */
  private readonly early: AppEvent[] = [];
  failed = $state.raw<unknown>(null);
  /** Whether a place for text has the focus. */
  typing = $state(false);
  /** Whether the rows of the list have the focus. */
  listFocused = $state(false);
  readonly focusPane = focusPane;
  /** Set by the search box. */
  focusSearch: () => void = () => {};

  async start(): Promise<void> {
    this.failed = null;
    try {
      // Before all is known: what says why there are no contacts follows the system's theme, too.
      await Promise.all([api.subscribe((event) => this.receive(event)), this.workspace.load()]);
      this.ready = true;
      for (const event of this.early.splice(0)) this.receive(event);
      await Promise.all([this.browse.load(), this.workspace.refresh()]);
      await this.offerKeptDraft();
    } catch (thrown) {
      this.failed = thrown;
      await api.subscribe((event) => this.receiveMeanwhile(event)).catch(() => {});
    }
  }

  /** Without a store nothing changes in it; but the system turns dark or light, and a file to open is kept. */
  private receiveMeanwhile(event: AppEvent): void {
    if (event.event === "theme" || event.event === "file") this.receive(event);
  }

  /** Whether the store holds no contact at all. */
  get storeEmpty(): boolean {
    return this.workspace.plans?.used === 0 && this.browse.total === 0 && !this.browse.narrowed;
  }

  receive(event: AppEvent): void {
    if (!this.ready && event.event !== "theme") {
      this.early.push(event);
      return;
    }
    switch (event.event) {
      case "changed":
        void this.refresh(event.revision);
        break;
      case "theme":
        this.workspace.systemTheme(event.dark);
        break;
      case "menu":
        chosen(event.command, this);
        break;
      case "file":
        this.dragging = false;
        void this.openFile(event.source);
        break;
      case "drag":
        this.dragging = event.over;
        break;
    }
  }

  /** Runs a command of the table, if it can be run now. */
  run(id: string): void {
    const command = byId(id);
    if (command?.run && (command.when?.(this) ?? true)) command.run(this);
  }

  /**
   * Does something that may fail, and says so if it does: at the foot of the window, or where `say` does. A dialog that
   * stays open says it itself, as nothing outside of it can be reached, nor is read aloud.
   */
  async attempt<T>(work: () => Promise<T>, say?: (thrown: unknown) => void): Promise<T | null> {
    try {
      return await work();
    } catch (thrown) {
      // Nothing can be done in the window before that is mended.
      if (isDamage(thrown)) this.failed = thrown;
      else if (say) say(thrown);
      else this.toasts.fail(thrown);
      return null;
    }
  }

  async refresh(revision: number): Promise<void> {
    await this.attempt(() =>
      Promise.all([
        this.workspace.refresh(),
        this.browse.refresh(revision),
        this.detail.refresh(),
        this.duplicates.changed(this.router.view.name === "duplicates"),
      ]),
    );
  }

  // ---- places ------------------------------------------------------------------------------------------------

  openPlace(place: Browse["place"]): void {
    this.router.contacts();
    this.sidebarOut = false;
    this.browse.open(place);
  }

  /** Shows a contact in the panel and, where the list has it, in the list. */
  async openContact(id: number): Promise<void> {
    const contact = await this.attempt(() => api.contact(id));
    if (!contact) return;
    this.router.contacts();
    this.detail.show(contact);
    this.detail.covering = true;
    await this.attempt(() => this.browse.reveal(id));
  }

  openRow(contact: Contact): void {
    this.detail.show(contact);
    this.detail.covering = true;
  }

  /** Esc: leaves the innermost thing that can be left. */
  back(): void {
    if (this.sidebarOut) this.sidebarOut = false;
    else if (this.detail.editor) this.cancelEdit();
    else if (this.router.view.name === "import") this.imports.back();
    else if (this.router.view.name !== "contacts") this.router.contacts();
    else if (!this.browse.selection.empty) this.browse.selection.clear();
    else if (this.history.tall && this.historyOf && this.detail.contact?.messages) this.history.tall = false;
    else if (this.detail.covering) {
      this.detail.covering = false;
      this.focusPane("list");
    } else if (this.browse.search !== "") this.browse.setSearch("");
    else this.focusPane("list");
  }

  // ---- one contact -------------------------------------------------------------------------------------------

  create(): void {
    this.router.contacts();
    this.sidebarOut = false;
    const place = this.browse.place;
    this.detail.create(place.kind === "group" ? { groups: [place.name] } : {});
  }

  /** Enter: opens the row the keys are on; when it is open, edits it. */
  openOrEdit(): void {
    const contact = this.browse.activeContact;
    if (!contact) return;
    const open = this.detail.covering && this.detail.contact?.id === contact.id;
    this.openRow(contact);
    if (open || !this.narrow) this.detail.edit();
    else this.focusPane("detail");
  }

  private offerDraft(contact: Contact | null): void {
    const resume = () =>
      contact ? void this.openContact(contact.id).then(() => this.detail.edit()) : this.create();
    this.toasts.note(contact ? t("draft-kept", { name: fullName(contact) }) : t("draft-kept-new"), {
      label: t("draft-resume"),
      run: resume,
    });
  }

  /** What a crash or a closed window left unsaved is offered at the next start. */
  private async offerKeptDraft(): Promise<void> {
    for (const id of keptFor()) {
      // A contact that is gone has no use for it.
      const contact = id === null ? null : await api.contact(id).catch(() => null);
      if (id === null || contact) return this.offerDraft(contact);
    }
  }

  async save(): Promise<void> {
    const isNew = this.detail.editor?.contact === null;
    const saved = await this.detail.save();
    if (!saved) return;
    this.toasts.note(t(isNew ? "contact-added" : "contact-saved"));
    await this.attempt(() => this.browse.reveal(saved.id));
    this.focusPane("list");
  }

  cancelEdit(): void {
    const restore = this.detail.cancel();
    if (restore) this.toasts.note(t("draft-discarded"), { label: t("draft-bring-back"), run: restore });
    this.focusPane(this.detail.covering && this.narrow ? "detail" : "list");
  }

  // ---- its history -------------------------------------------------------------------------------------------

  /** Whose history is in view. */
  get historyOf(): MatchedContact | null {
    const { contact, editor } = this.detail;
    if (!contact || editor || this.router.view.name !== "contacts") return null;
    return { id: contact.id, name: fullName(contact) };
  }

  /** Lets the user choose an exported chat, for the contact in view. */
  async pickChat(): Promise<void> {
    const contact = this.historyOf;
    const source = await this.attempt(() => api.pickChat());
    if (source) this.dialog = { kind: "chat", source, contact };
  }

  /** A file that was dropped or opened: a chat goes into histories, anything else is imported as contacts. */
  async openFile(source: SourceFile): Promise<void> {
    const contact = this.historyOf;
    if (mayBeChat(source.name) && !this.dialog && (await ChatImport.reads(source, contact))) {
      this.dialog = { kind: "chat", source, contact };
    } else this.router.go({ name: "import", source });
  }

  async editEntry(entry: Message): Promise<void> {
    const text = await this.attempt(() => this.history.timeline.wholeText(entry));
    if (text !== null) this.dialog = { kind: "edit-entry", entry, text };
  }

  /** Puts the focus where an entry is written. */
  async writeEntry(): Promise<void> {
    this.detail.covering = true;
    this.history.writingOut = true;
    await tick();
    document.querySelector<HTMLElement>("[data-pane=history] textarea")?.focus();
  }

  askDeleteEntry(entry: Message): void {
    this.dialog = { kind: "delete-entry", entry };
  }

  // ---- the whole store ----------------------------------------------------------------------------------------

  /** Asks before deleting everything, saying what goes. */
  async askErase(): Promise<void> {
    const contents = await this.attempt(() => api.contents());
    if (contents) this.dialog = { kind: "erase", contents };
  }

  /** Deletes everything; the window is as at the first start. */
  async eraseNow(backups: boolean, say?: (thrown: unknown) => void): Promise<void> {
    const gone = await this.attempt(() => api.eraseAll(backups), say);
    if (!gone) return;
    clearDrafts();
    this.dialog = null;
    this.detail.clear();
    this.duplicates.reset();
    this.imports.leave();
    this.browse.open({ kind: "all" });
    await this.attempt(async () => {
      await this.workspace.load();
      await this.workspace.refresh();
    });
    this.toasts.note(t("erase-done", { count: gone.contacts }));
    this.focusPane("list");
  }

  async saveTemplate(format: FileFormat): Promise<void> {
    const file = await this.attempt(() => api.saveTemplate(format));
    if (!file) return;
    this.toasts.note(t("template-done", { file: file.name }), {
      label: t("show-in-folder"),
      run: () => void this.attempt(() => api.reveal(file.token)),
    });
  }

  async undo(): Promise<void> {
    const text = this.workspace.undoState.undo;
    const state = await this.attempt(() => api.undo());
    if (!state) return;
    this.workspace.undoState = state;
    if (text) this.toasts.note(t("undone"), { label: t("redo"), run: () => void this.redo() });
  }

  async redo(): Promise<void> {
    const state = await this.attempt(() => api.redo());
    if (state) this.workspace.undoState = state;
  }

  undoAction() {
    return { label: t("undo"), run: () => void this.undo() };
  }
}

/** The page's state, for components. */
export const [useApp, provideApp] = createContext<App>();
