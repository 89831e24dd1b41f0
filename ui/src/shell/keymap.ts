// Keys to commands. The page's own keymap is the source of truth; native menus show the same keys.
import { COMMANDS, type Command } from "../lib/commands";
import { matches, typing } from "../lib/keys";
import type { App } from "./app.svelte";

/** The command a key press means now, if any. */
export function commandFor(event: KeyboardEvent, app: App): Command | null {
  for (const command of COMMANDS) {
    if (!command.run || !command.keys.some((keys) => matches(event, keys, app.workspace.platform))) continue;
    if (command.scope === "list" && !app.listFocused) continue;
    if (command.scope === "page" && typing(event.target)) continue;
    if (command.when && !command.when(app)) continue;
    return command;
  }
  return null;
}

/** The command a key ran last, and when. */
let last = { id: "", at: -Infinity };

/** Whether a key ran this command a moment ago. */
export function ranByKey(id: string): boolean {
  return last.id === id && performance.now() - last.at < 300;
}

/** Runs the command of a key press, unless a dialog or a component has dealt with it. */
export function onKey(event: KeyboardEvent, app: App): void {
  if (event.defaultPrevented || event.isComposing || app.dialog || document.querySelector("dialog[open]"))
    return;
  const nowhere = document.activeElement === document.body && app.router.view.name === "contacts";
  if (nowhere && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
    event.preventDefault();
    void app.focusPane("list");
    return;
  }
  const command = commandFor(event, app);
  if (!command?.run) return;
  event.preventDefault();
  last = { id: command.id, at: performance.now() };
  command.run(app);
}

/** Keeps the browser's own context menu to where it serves: inputs and text one can select. */
export function onContextMenu(event: MouseEvent): void {
  const target = event.target as HTMLElement | null;
  if (!typing(target) && !target?.closest(".selectable")) event.preventDefault();
}
