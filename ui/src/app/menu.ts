// The native menus: which commands are in which menu, and what happens when one is chosen.
import { api } from "../lib/api";
import type { Menu, MenuEntry, MenuRole } from "../lib/bindings";
import { byId } from "./commands";
import { commandLabel } from "../lib/commands";
import { t } from "../lib/i18n.svelte";
import { onPlatform, typing, type Platform } from "../lib/keys";
import type { App } from "./app.svelte";
import { IN_TEXT, ranByKey } from "./keymap";

/** A command's id, a role of the system (":copy"), or a line between ("-"). */
type Line = string;

/** Lines as one text, with a space between two. */
const lines = (text: string): readonly Line[] => text.split(" ");

const QUIT = "app.quit";

/** The menus of every system, in order. Each has the message `menu-<name>`. */
export const MENUS: Record<string, readonly Line[]> = {
  file: lines(
    "contact.new - import.open export.open - list.print - template.xlsx template.csv - settings.open app.quit",
  ),
  edit: lines(
    "edit.undo edit.redo edit.history - :cut :copy :paste list.select-all - search.focus palette.open",
  ),
  view: lines(
    "view.all view.starred view.duplicates view.overview - smart.save - view.zoom-in view.zoom-out view.zoom-reset",
  ),
  contact: [
    ...lines("list.open contact.edit contact.save -"),
    ...lines("contact.copy-card contact.code contact.print - history.write history.import -"),
    ...lines("list.star list.edit-field list.merge - list.delete"),
  ],
  help: lines("help.guide help.shortcuts - help.about"),
};

/** On macOS the program's own menu comes first, and has items that are under File and Help elsewhere. */
const APP = lines("help.about - settings.open - :services - :hide :hide_others :show_all - app.quit");
const WINDOW = lines(":minimize :zoom :fullscreen - :close");

/** What the system's own items for editing text do instead of these commands, on macOS. */
const EDITS: Record<Line, MenuRole> = {
  "edit.undo": "undo",
  "edit.redo": "redo",
  "list.select-all": "select_all",
};

/**
 * Whether the menus edit text with the system's own items: on macOS these also serve its dialogs, which commands of the
 * page can't. Reactive.
 */
export function systemEdits(app: App): boolean {
  return app.workspace.platform === "macos" && (app.typing || app.frame.away);
}

function linesOf(name: string, platform: Platform): readonly Line[] {
  const all = MENUS[name] ?? [];
  if (platform !== "macos") return all;
  const moved = all.filter((line) => !APP.includes(line) || line === "-");
  // Moving items may leave a separator at the end.
  return moved.at(-1) === "-" ? moved.slice(0, -1) : moved;
}

/** The key chords that a menu may show: on some systems they work anywhere, so single keys are left out. */
const fits = (keys: string) => keys.startsWith("Mod+") || /^(Shift\+)?F\d+$/.test(keys);

function enabled(line: Line, app: App): boolean {
  // On macOS a program can be quit at any time.
  if (line === QUIT && app.workspace.platform === "macos") return true;
  if (app.typing && line in IN_TEXT) return true;
  return app.dialogs.current === null && (byId(line)?.when?.(app) ?? true);
}

/**
 * The lines that are enabled now, joined by spaces. Reactive. The state behind it changes with every key in the list, the
 * text seldom does: what reads it is then left alone.
 */
export function enabledLines(app: App): string {
  const all = [...Object.values(MENUS).flat(), ...APP, ...WINDOW];
  return all.filter((line) => enabled(line, app)).join(" ");
}

/** What the entries depend on: what is enabled, and whether the system's items edit. */
type State = { platform: Platform; enabled: ReadonlySet<Line>; systemEdits: boolean };

function label(line: Line, platform: Platform): string {
  return line === QUIT && platform === "macos" ? t("menu-quit") : commandLabel(line);
}

function entry(line: Line, { platform, enabled, systemEdits }: State): MenuEntry {
  if (line === "-") return { kind: "separator" };
  if (line.startsWith(":")) {
    const role = line.slice(1) as MenuRole;
    return { kind: "role", role, label: t(`menu-${role.replaceAll("_", "-")}`) };
  }
  const role = systemEdits && EDITS[line];
  if (role) return { kind: "role", role, label: commandLabel(line) };
  return {
    kind: "command",
    command: line,
    label: label(line, platform),
    keys:
      byId(line)
        ?.keys.map((chord) => onPlatform(chord, platform))
        .find(fits) ?? null,
    enabled: enabled.has(line),
  };
}

/** The menus with these lines enabled (`enabledLines`), in text or not (`systemEdits`). Reactive. */
export function menus(platform: Platform, enabledLines: string, systemEdits: boolean): Menu[] {
  const state = { platform, enabled: new Set(lines(enabledLines)), systemEdits };
  const menu = (name: string, all: readonly Line[]): Menu => ({
    label: name === "kith" ? "Kith" : t(`menu-${name}`),
    standard: name === "window" || name === "help" ? name : null,
    entries: all.map((line) => entry(line, state)),
  });
  const own = Object.keys(MENUS).map((name) => menu(name, linesOf(name, platform)));
  if (platform !== "macos") return own;
  return [menu("kith", APP), ...own.slice(0, -1), menu("window", WINDOW), ...own.slice(-1)];
}

let sent = "";

/** Sends the menus to the shell, if they have changed. */
export function sendMenus(now: Menu[]): void {
  const text = JSON.stringify(now);
  if (text === sent) return;
  sent = text;
  // The palette and the keys reach the same commands: a failure here needs no report.
  void api.showMenus(now).catch(() => (sent = ""));
}

/** An item of the native menu was chosen. */
export function chosen(id: string, app: App): void {
  const inText = IN_TEXT[id];
  if (inText && typing(document.activeElement)) {
    document.execCommand(inText);
    return;
  }
  // A key press that reaches both the page and the native menu counts once.
  if (ranByKey(id) || (id !== QUIT && document.querySelector("dialog[open]"))) return;
  app.commands.run(id);
}
