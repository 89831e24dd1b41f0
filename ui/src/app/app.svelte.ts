// The state of the whole page, put together: each part gets only what it needs of the others.
import { Backups } from "../backups/backups.svelte";
import { Toasts } from "../components/toasts.svelte";
import { Detail } from "../detail/detail.svelte";
import { removeOldDrafts } from "../detail/drafts";
import { Duplicates } from "../duplicates/duplicates.svelte";
import { Entries } from "../history/entries";
import { History } from "../history/history.svelte";
import { Imports } from "../import/imports.svelte";
import { api } from "../lib/api";
import type { Attempt } from "../lib/attempt";
import { StoreChanges } from "../lib/store-changes";
import { Actions } from "../list/actions";
import { Browse } from "../list/browse.svelte";
import { Carry } from "../list/carry.svelte";
import { Columns } from "../list/columns.svelte";
import { Acting } from "./acting";
import { SmartGroups } from "../smart/smart-groups.svelte";
import { attempting } from "./attempt";
import { Chats } from "./chats";
import { CommandRunner } from "./command-runner";
import { DialogState } from "./dialogs.svelte";
import { Editing } from "./editing";
import { Erasing } from "./erasing";
import { Events } from "./events";
import { WindowFrame } from "./frame.svelte";
import { tellLastFault } from "./last-fault";
import { Navigator } from "./navigator";
import { Router } from "./router.svelte";
import { Samples } from "./samples.svelte";
import { UndoSteps } from "./undo-steps";
import { RunningWork } from "./work.svelte";
import { Workspace } from "./workspace.svelte";

export class App {
  /** Whether the store is open and the page can be shown. */
  ready = $state(false);
  /** Why the store can't be opened, or that it is damaged. */
  failed = $state.raw<unknown>(null);
  /** Whether an input for text has the focus. */
  typing = $state(false);

  readonly toasts = new Toasts();
  readonly attempt: Attempt = attempting(this.toasts, (failure) => (this.failed = failure));
  readonly changes = new StoreChanges();
  readonly dialogs = new DialogState();
  readonly frame = new WindowFrame();
  readonly router = new Router();
  readonly work = new RunningWork(this.toasts);
  readonly workspace = new Workspace();
  readonly undoSteps = new UndoSteps({
    workspace: this.workspace,
    attempt: this.attempt,
    notices: this.toasts,
    work: this.work,
  });

  readonly browse = new Browse();
  readonly carry = new Carry();
  readonly columns = new Columns(this.workspace, this.workspace);
  readonly detail: Detail = new Detail(
    () => this.workspace.activeFields,
    ({ contact }) => this.editing.offerDraft(contact),
  );
  readonly history = new History();
  readonly backups = new Backups(() => this.browse.selection.clear());
  readonly duplicates = new Duplicates();

  readonly navigator = new Navigator(this);
  private readonly ports = {
    attempt: this.attempt,
    browse: this.browse,
    detail: this.detail,
    dialogs: this.dialogs,
    frame: this.frame,
    history: this.history,
    navigation: this.navigator,
    notices: this.toasts,
    panel: this.detail,
    preferences: this.workspace,
    schema: this.workspace,
    subscription: this.workspace,
    undo: this.undoSteps,
    work: this.work,
  };
  readonly acting = new Acting(this.ports);
  readonly smartGroups = new SmartGroups(this.ports);
  readonly actions = new Actions(this.ports);
  readonly editing = new Editing(this.ports);
  readonly samples = new Samples(this.ports);
  readonly entries = new Entries(this.ports);
  readonly chats = new Chats(this.ports);
  readonly imports = new Imports(this.ports);
  readonly erasing = new Erasing({
    ...this.ports,
    drafts: this.detail.drafts,
    startOver: () => this.startOver(),
  });
  readonly commands = new CommandRunner(this);
  readonly events = new Events(this);

  constructor() {
    this.changes.listen(() => this.workspace.refresh());
    this.changes.listen(() => this.samples.refresh());
    this.changes.listen(() => this.smartGroups.refresh());
    this.changes.listen((revision) => this.browse.refresh(revision));
    this.changes.listen(() => this.detail.refresh());
    this.changes.listen(() => this.duplicates.changed(this.router.view.name === "duplicates"));
  }

  /** Opens the store and shows the page; after a failure, tries again. */
  async start(): Promise<void> {
    this.failed = null;
    removeOldDrafts();
    try {
      // Subscribed first: a page that says why there are no contacts follows the theme of the system, too.
      await Promise.all([api.subscribe((event) => this.events.receive(event)), this.workspace.load()]);
      this.ready = true;
      this.events.catchUp();
      await Promise.all([this.browse.load(), this.workspace.refresh(), this.samples.refresh()]);
      void this.attempt(() => this.smartGroups.refresh());
      void tellLastFault(this.toasts, this.attempt);
      await this.editing.offerKeptDraft();
    } catch (thrown) {
      this.failed = thrown;
      await api.subscribe((event) => this.events.receiveWithoutStore(event)).catch(() => {});
    }
  }

  /** Whether the store holds no contact at all. */
  get storeEmpty(): boolean {
    return this.workspace.plans?.used === 0 && this.browse.total === 0 && !this.browse.narrowed;
  }

  /** Closes the window, once what was typed is in the store. */
  async close(): Promise<void> {
    this.detail.editor?.flush();
    await this.detail.drafts.settled();
    await api.closeWindow();
  }

  /** Puts the page back to how it is at the first start. */
  private async startOver(): Promise<void> {
    this.detail.clear();
    this.detail.drafts.reset();
    this.duplicates.reset();
    this.imports.leave();
    this.browse.open({ kind: "all" });
    await this.workspace.load();
    await this.workspace.refresh();
  }
}
