// The table of all commands: the keymap, the native menus, the palette and the sheet of shortcuts read it.
import { tick } from "svelte";
import type { Contact } from "../lib/bindings";
import { focusPane, PANES } from "../lib/panes";
import { nextZoom } from "../lib/zoom";
import { focusSearch } from "../list/search-focus";
import type { App } from "./app.svelte";
import { back } from "./back";
import { command, keysOf, type Command } from "./command";
import { guidePlace } from "./guide-place";
import { printContact, printList } from "./printing";
import { saveTemplate } from "./template";

const inContacts = (app: App) => app.router.view.name === "contacts";
const hasTarget = (app: App) => inContacts(app) && app.browse.target() !== null;
const hasContact = (app: App) => inContacts(app) && app.detail.contact !== null;

const WINDOW: readonly Command[] = [
  command("contact.new", (app) => app.editing.create(), { keys: ["Mod+N"] }),
  command("import.open", (app) => app.router.go({ name: "import", source: null }), { keys: ["Mod+I"] }),
  command("export.open", (app) => app.dialogs.show({ kind: "export" }), {
    keys: ["Mod+E"],
    when: (app) => !app.storeEmpty,
  }),
  command("list.print", (app) => printList(app), {
    keys: ["Mod+P"],
    when: (app) => inContacts(app) && !app.storeEmpty,
  }),
  command("smart.save", (app) => app.dialogs.show({ kind: "save-smart", query: app.browse.query }), {
    when: (app) => inContacts(app) && app.browse.narrowed,
  }),
  command("template.xlsx", (app) => saveTemplate(app, "xlsx")),
  command("template.csv", (app) => saveTemplate(app, "csv")),
  command("search.focus", search, { keys: ["Mod+F"] }),
  command("search.slash", search, { keys: ["/"], scope: "page", hidden: true }),
  command("palette.open", (app) => app.dialogs.show({ kind: "palette" }), { keys: ["Mod+K"], hidden: true }),
  command("view.all", (app) => app.navigator.openPlace({ kind: "all" })),
  command("view.starred", (app) => app.navigator.openPlace({ kind: "starred" })),
  command("view.duplicates", (app) => app.router.go({ name: "duplicates" })),
  command("view.overview", (app) => app.router.go({ name: "overview" })),
  command("view.zoom-in", (app) => zoom(app, nextZoom(app.workspace.zoom, 1)), { keys: ["Mod+=", "Mod++"] }),
  command("view.zoom-out", (app) => zoom(app, nextZoom(app.workspace.zoom, -1)), { keys: ["Mod+-"] }),
  command("view.zoom-reset", (app) => zoom(app, 100), { keys: ["Mod+0"] }),
  command("settings.open", (app) => app.router.go({ name: "settings", page: null }), { keys: ["Mod+,"] }),
  command("edit.undo", (app) => app.undoSteps.undo(), {
    keys: ["Mod+Z"],
    scope: "page",
    when: (app) => app.workspace.undoState.undo !== null,
  }),
  command("edit.redo", (app) => app.undoSteps.redo(), {
    keys: ["Mod+Shift+Z", "Mod+Y"],
    scope: "page",
    when: (app) => app.workspace.undoState.redo !== null,
  }),
  command("edit.history", (app) => app.dialogs.show({ kind: "undo" }), {
    when: (app) => app.workspace.undoState.undo !== null,
  }),
  command("pane.next", () => nextPane(1), { keys: ["F6"], hidden: true }),
  command("pane.previous", () => nextPane(-1), { keys: ["Shift+F6"], hidden: true }),
  command("help.guide", (app) => app.dialogs.show({ kind: "guide", at: guidePlace(app) }), { keys: ["F1"] }),
  command("help.shortcuts", (app) => app.dialogs.show({ kind: "shortcuts" }), { keys: ["?"], scope: "page" }),
  command("help.about", (app) => app.router.go({ name: "settings", page: "about" })),
  command("app.quit", (app) => app.attempt(() => app.close()), { keys: ["Mod+Q"] }),
  command("app.back", back, { keys: ["Escape"], hidden: true }),
];

const LIST: readonly Command[] = [
  keysOf("list.move", "list", ["ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End"]),
  keysOf("list.extend", "list", ["Shift+ArrowUp", "Shift+ArrowDown", "Shift+Home", "Shift+End"]),
  keysOf("column.move", "list", ["Alt+ArrowLeft", "Alt+ArrowRight"]),
  keysOf("column.resize", "list", ["Alt+Shift+ArrowLeft", "Alt+Shift+ArrowRight"]),
  keysOf("list.toggle", "list", [" "]),
  command("list.select-all", (app) => app.browse.selection.selectAll(), {
    group: "list",
    keys: ["Mod+A"],
    scope: "page",
    when: inContacts,
  }),
  command("list.open", (app) => app.editing.openOrEdit(), {
    group: "list",
    keys: ["Enter"],
    scope: "list",
    hidden: true,
    when: hasTarget,
  }),
  command("list.star", (app) => app.actions.star(), {
    group: "list",
    keys: ["S"],
    scope: "list",
    when: hasTarget,
  }),
  command("list.edit-field", (app) => app.actions.askEdit(), {
    group: "list",
    scope: "page",
    when: hasTarget,
  }),
  command("list.merge", (app) => app.actions.askMerge(), {
    group: "list",
    scope: "page",
    when: (app) => app.actions.mergeable,
  }),
  command("list.delete", (app) => app.actions.askDelete(), {
    group: "list",
    keys: ["Delete"],
    scope: "list",
    when: hasTarget,
  }),
];

const CONTACT: readonly Command[] = [
  command("contact.edit", (app) => app.detail.edit(), {
    group: "contact",
    when: (app) => hasContact(app) && !app.detail.editor,
  }),
  command("contact.copy-card", (app) => withContact(app, (contact) => app.acting.copyCard(contact)), {
    group: "contact",
    when: hasContact,
  }),
  command("contact.code", (app) => withContact(app, (contact) => app.acting.showCode(contact)), {
    group: "contact",
    when: hasContact,
  }),
  command("contact.print", (app) => printContact(app), { group: "contact", when: hasContact }),
  command("history.import", (app) => app.chats.pick(), { group: "contact" }),
  command("history.write", (app) => app.chats.write(), {
    group: "contact",
    when: (app) => app.chats.contact !== null,
  }),
  keysOf("history.edit", "contact", ["F2"]),
  keysOf("history.search", "contact", ["Mod+F"]),
  command("contact.save", (app) => app.editing.save(), {
    group: "contact",
    keys: ["Mod+S"],
    when: (app) => app.detail.editor !== null,
  }),
];

export const COMMANDS: readonly Command[] = [...WINDOW, ...LIST, ...CONTACT];

/** A command by its id. */
export function byId(id: string): Command | undefined {
  return COMMANDS.find((each) => each.id === id);
}

async function search(app: App): Promise<void> {
  app.router.contacts();
  app.detail.covering = false;
  await tick();
  focusSearch();
}

function withContact(app: App, act: (contact: Contact) => Promise<void>): Promise<void> | void {
  if (app.detail.contact) return act(app.detail.contact);
}

function zoom(app: App, percent: number): void {
  void app.attempt(() => app.workspace.change({ zoom: percent === 100 ? null : percent }));
}

function nextPane(by: 1 | -1): void {
  const now = document.activeElement?.closest<HTMLElement>("[data-pane]")?.dataset["pane"];
  const here = PANES.filter((pane) => document.querySelector(`[data-pane="${pane}"]:not([inert])`));
  const at = here.findIndex((pane) => pane === now);
  const next = here[(at + by + here.length) % here.length];
  if (next) void focusPane(next);
}
