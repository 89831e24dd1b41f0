// Offers the commands of the table to the rest of the page.
import type { CommandInfo, Commands } from "../lib/commands";
import { shown } from "../lib/keys";
import type { App } from "./app.svelte";
import { byId, COMMANDS } from "./commands";

export class CommandRunner implements Commands {
  readonly all: readonly CommandInfo[] = COMMANDS;

  constructor(private readonly app: App) {}

  run(id: string): void {
    this.app.detail.catchUp();
    if (this.can(id)) byId(id)?.run?.(this.app);
  }

  can(id: string): boolean {
    const command = byId(id);
    return Boolean(command?.run) && (command?.when?.(this.app) ?? true);
  }

  keys(id: string): string | undefined {
    const chord = byId(id)?.keys[0];
    return chord === undefined ? undefined : shown(chord, this.app.workspace.platform);
  }
}
