// The one command table: it feeds the keymap, the menus, the palette and the sheet of shortcuts.
import { tick } from "svelte";
import { api } from "./api";
import type { App } from "../shell/app.svelte";
import { nextZoom } from "./zoom";

/** Where a command belongs on the sheet of shortcuts. */
export type CommandGroup = "app" | "list" | "contact";

export type Command = {
  /** Stable: the native menu names commands by it. Its label is the message `command-<id with dashes>`. */
  id: string;
  group: CommandGroup;
  keys: readonly string[];
  /** "app": anywhere; "list": only while the list has the focus; "page": anywhere but in a text input. */
  scope: "app" | "page" | "list";
  when?: (app: App) => boolean;
  /** null: the list's own keys, here so that the sheet can show them. */
  run: ((app: App) => void) | null;
  /** Kept out of the palette. */
  hidden?: true;
};

const hasTarget = (app: App) => app.router.view.name === "contacts" && app.browse.target() !== null;
const hasContact = (app: App) => app.router.view.name === "contacts" && app.detail.contact !== null;

export const COMMANDS: readonly Command[] = [
  { id: "contact.new", group: "app", keys: ["Mod+N"], scope: "app", run: (app) => app.create() },
  {
    id: "import.open",
    group: "app",
    keys: ["Mod+I"],
    scope: "app",
    run: (app) => app.router.go({ name: "import", source: null }),
  },
  {
    id: "export.open",
    group: "app",
    keys: ["Mod+E"],
    scope: "app",
    when: (app) => !app.storeEmpty,
    run: (app) => (app.dialog = { kind: "export" }),
  },
  { id: "template.xlsx", group: "app", keys: [], scope: "app", run: (app) => void app.saveTemplate("xlsx") },
  { id: "template.csv", group: "app", keys: [], scope: "app", run: (app) => void app.saveTemplate("csv") },
  {
    id: "search.focus",
    group: "app",
    keys: ["Mod+F"],
    scope: "app",
    run: async (app) => {
      app.router.contacts();
      app.detail.covering = false;
      await tick();
      app.focusSearch();
    },
  },
  { id: "search.slash", group: "app", keys: ["/"], scope: "page", hidden: true, run: (app) => app.run("search.focus") },
  { id: "palette.open", group: "app", keys: ["Mod+K"], scope: "app", hidden: true, run: (app) => (app.dialog = { kind: "palette" }) },
  { id: "view.all", group: "app", keys: [], scope: "app", run: (app) => app.openPlace({ kind: "all" }) },
  { id: "view.starred", group: "app", keys: [], scope: "app", run: (app) => app.openPlace({ kind: "starred" }) },
  { id: "view.duplicates", group: "app", keys: [], scope: "app", run: (app) => app.router.go({ name: "duplicates" }) },
  { id: "view.overview", group: "app", keys: [], scope: "app", run: (app) => app.router.go({ name: "overview" }) },
  { id: "view.zoom-in", group: "app", keys: ["Mod+=", "Mod++"], scope: "app", run: (app) => zoom(app, nextZoom(app.workspace.zoom, 1)) },
  { id: "view.zoom-out", group: "app", keys: ["Mod+-"], scope: "app", run: (app) => zoom(app, nextZoom(app.workspace.zoom, -1)) },
  { id: "view.zoom-reset", group: "app", keys: ["Mod+0"], scope: "app", run: (app) => zoom(app, 100) },
  {
    id: "settings.open",
    group: "app",
    keys: ["Mod+,"],
    scope: "app",
    run: (app) => app.router.go({ name: "settings", page: null }),
  },
  { id: "edit.undo", group: "app", keys: ["Mod+Z"], scope: "page", when: (app) => app.workspace.undoState.undo !== null, run: (app) => void app.undo() },
  { id: "edit.redo", group: "app", keys: ["Mod+Shift+Z", "Mod+Y"], scope: "page", when: (app) => app.workspace.undoState.redo !== null, run: (app) => void app.redo() },
  { id: "pane.next", group: "app", keys: ["F6"], scope: "app", hidden: true, run: (app) => nextPane(app, 1) },
  { id: "pane.previous", group: "app", keys: ["Shift+F6"], scope: "app", hidden: true, run: (app) => nextPane(app, -1) },
  { id: "help.shortcuts", group: "app", keys: ["?"], scope: "page", run: (app) => (app.dialog = { kind: "shortcuts" }) },
  { id: "help.about", group: "app", keys: [], scope: "app", run: (app) => app.router.go({ name: "settings", page: "about" }) },
  // On macOS the system's own menu item and its key do this.
  { id: "app.quit", group: "app", keys: ["Mod+Q"], scope: "app", when: (app) => app.workspace.platform !== "macos", run: (app) => void app.attempt(() => api.closeWindow()) },
  { id: "app.back", group: "app", keys: ["Escape"], scope: "app", hidden: true, run: (app) => app.back() },

  { id: "list.move", group: "list", keys: ["ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End"], scope: "list", hidden: true, run: null },
  { id: "list.extend", group: "list", keys: ["Shift+ArrowUp", "Shift+ArrowDown", "Shift+Home", "Shift+End"], scope: "list", hidden: true, run: null },
  { id: "column.move", group: "list", keys: ["Alt+ArrowLeft", "Alt+ArrowRight"], scope: "list", hidden: true, run: null },
  { id: "column.resize", group: "list", keys: ["Alt+Shift+ArrowLeft", "Alt+Shift+ArrowRight"], scope: "list", hidden: true, run: null },
  { id: "list.toggle", group: "list", keys: [" "], scope: "list", hidden: true, run: null },
  { id: "list.select-all", group: "list", keys: ["Mod+A"], scope: "page", when: (app) => app.router.view.name === "contacts", run: (app) => app.browse.selection.selectAll() },
  { id: "list.open", group: "list", keys: ["Enter"], scope: "list", hidden: true, when: hasTarget, run: (app) => app.openOrEdit() },
  { id: "list.star", group: "list", keys: ["S"], scope: "list", when: hasTarget, run: (app) => void app.actions.star() },
  { id: "list.merge", group: "list", keys: [], scope: "page", when: (app) => app.actions.mergeable, run: (app) => void app.actions.askMerge() },
  { id: "list.delete", group: "list", keys: ["Delete"], scope: "list", when: hasTarget, run: (app) => void app.actions.askDelete() },

  { id: "contact.edit", group: "contact", keys: [], scope: "app", when: (app) => hasContact(app) && !app.detail.editor, run: (app) => app.detail.edit() },
  { id: "history.import", group: "contact", keys: [], scope: "app", run: (app) => void app.pickChat() },
  { id: "history.write", group: "contact", keys: [], scope: "app", when: (app) => app.historyOf !== null, run: (app) => app.writeEntry() },
  { id: "history.edit", group: "contact", keys: ["F2"], scope: "list", hidden: true, run: null },
  { id: "history.search", group: "contact", keys: ["Mod+F"], scope: "list", hidden: true, run: null },
  { id: "contact.save", group: "contact", keys: ["Mod+S"], scope: "app", when: (app) => app.detail.editor !== null, run: (app) => void app.save() },
]; // prettier-ignore

/** A command by its id. */
export function byId(id: string): Command | undefined {
  return COMMANDS.find((command) => command.id === id);
}

/** The id of the message that names a command. */
export function labelOf(command: Command): string {
  return `command-${command.id.replaceAll(".", "-")}`;
}

function zoom(app: App, percent: number): void {
  void app.attempt(() => app.workspace.change({ zoom: percent === 100 ? null : percent }));
}

const PANES = ["sidebar", "list", "detail", "history"] as const;

function nextPane(app: App, by: 1 | -1): void {
  const now = document.activeElement?.closest<HTMLElement>("[data-pane]")?.dataset["pane"];
  const here = PANES.findIndex((pane) => pane === now);
  const there = PANES.filter((pane) => document.querySelector(`[data-pane="${pane}"]:not([inert])`));
  const at = there.findIndex((pane) => pane === PANES[here]);
  const next = there[(at + by + there.length) % there.length];
  if (next) app.focusPane(next);
}
