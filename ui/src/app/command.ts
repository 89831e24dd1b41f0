// A command of the page, and short ways to write one down.
import type { CommandInfo } from "../lib/commands";
import type { App } from "./app.svelte";

export type Command = CommandInfo & {
  /** "app": anywhere; "list": only while the list has the focus; "page": anywhere but in a text input. */
  scope: "app" | "page" | "list";
  /** Whether it can be run now; without it, always. */
  when?: (app: App) => boolean;
  /** null: a component handles these keys itself; they are listed for the sheet of shortcuts. */
  run: ((app: App) => unknown) | null;
};

type Rest = Partial<Omit<Command, "id" | "run">>;

/** A command for which no group, scope or key is given runs anywhere, without a key. */
export function command(id: string, run: Command["run"], rest: Rest = {}): Command {
  return { id, group: "app", keys: [], scope: "app", run, ...rest };
}

/** Keys that a component handles itself. */
export function keysOf(id: string, group: Command["group"], keys: readonly string[]): Command {
  return { id, group, keys, scope: "list", hidden: true, run: null };
}
