// Opens the dialogs about one entry.
import type { Attempt } from "../lib/attempt";
import type { Message } from "../lib/bindings";
import type { Dialogs } from "../lib/dialogs";
import type { History } from "./history.svelte";

type Ports = { history: History; dialogs: Dialogs; attempt: Attempt };

export class Entries {
  constructor(private readonly ports: Ports) {}

  async edit(entry: Message): Promise<void> {
    const { attempt, dialogs, history } = this.ports;
    const text = await attempt(() => history.timeline.wholeText(entry));
    if (text !== null) dialogs.show({ kind: "edit-entry", entry, text });
  }

  askDelete(entry: Message): void {
    this.ports.dialogs.show({ kind: "delete-entry", entry });
  }
}
