// The commands of the page, for whoever offers one: a button, a menu, the palette.
import { createContext } from "svelte";
import { t } from "./i18n.svelte";

/** Where a command is listed on the sheet of shortcuts. */
export type CommandGroup = "app" | "list" | "contact";

export type CommandInfo = {
  /** Stable: the native menus name commands by it. */
  id: string;
  group: CommandGroup;
  /** Its key chords, the one that is shown first. */
  keys: readonly string[];
  /** Whether it is left out of the palette. */
  hidden?: boolean;
};

export interface Commands {
  readonly all: readonly CommandInfo[];
  /** Runs a command, if it can be run now. */
  run(id: string): void;
  /** Whether a command can be run now. Reactive. */
  can(id: string): boolean;
  /** The first key chord of a command, as the platform writes it. */
  keys(id: string): string | undefined;
}

export const [useCommands, provideCommands] = createContext<Commands>();

/** The name of a command. */
export function commandLabel(id: string): string {
  return t(`command-${id.replaceAll(".", "-")}`);
}
