// Keys to commands. The page's own keymap is the source of truth; native menus show the same keys.
import type { Command } from "./command";
import { COMMANDS } from "./commands";
import { matches, typing } from "../lib/keys";
import { focusPane } from "../lib/panes";
import type { App } from "./app.svelte";

/** The command a key press means now, if any. */
export function commandFor(event: KeyboardEvent, app: App): Command | null {
  for (const command of COMMANDS) {
    if (!command.run || !command.keys.some((keys) => matches(event, keys, app.workspace.platform))) continue;
    if (command.scope === "list" && !app.browse.focused) continue;
    if (command.scope === "page" && typing(event.target)) continue;
    if (command.when && !command.when(app)) continue;
    return command;
  }
  return null;
}

/**
 * While text has the focus, these commands are about the text: their names for `execCommand`, the only way to reach the
 * undo history of an input.
 */
export const IN_TEXT: Record<string, string> = {
  "edit.undo": "undo",
  "edit.redo": "redo",
  "list.select-all": "selectAll",
};

/** WebKitGTK has no keys to undo in an input; on other systems the browser handles them. */
function editsText(event: KeyboardEvent, app: App): boolean {
  if (app.workspace.platform !== "linux" || !typing(event.target)) return false;
  const command = COMMANDS.find(
    ({ id, keys }) => id in IN_TEXT && keys.some((chord) => matches(event, chord, "linux")),
  );
  const edit = command && IN_TEXT[command.id];
  if (!edit || edit === "selectAll") return false;
  event.preventDefault();
  document.execCommand(edit);
  return true;
}

/** The last command that a key ran, and when. */
let last = { id: "", at: -Infinity };

/** Whether a key ran this command a moment ago. */
export function ranByKey(id: string): boolean {
  return last.id === id && performance.now() - last.at < 300;
}

/** Runs the command of a key press, unless a dialog or a component has handled it. */
export function onKey(event: KeyboardEvent, app: App): void {
  if (event.defaultPrevented || event.isComposing || editsText(event, app)) return;
  if (app.dialogs.current || document.querySelector("dialog[open]")) return;
  const nowhere = document.activeElement === document.body && app.router.view.name === "contacts";
  if (nowhere && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
    event.preventDefault();
    void focusPane("list");
    return;
  }
  app.detail.catchUp();
  const command = commandFor(event, app);
  if (!command?.run) return;
  event.preventDefault();
  last = { id: command.id, at: performance.now() };
  command.run(app);
}

/** Limits the browser's context menu to inputs and selectable text. */
export function onContextMenu(event: MouseEvent): void {
  const target = event.target as HTMLElement | null;
  if (!typing(target) && !target?.closest(".selectable")) event.preventDefault();
}
