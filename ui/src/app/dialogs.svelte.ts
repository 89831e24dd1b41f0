// Which dialog is open.
import type { Dialogs, OpenDialog } from "../lib/dialogs";

export class DialogState implements Dialogs {
  current = $state.raw<OpenDialog | null>(null);

  show(dialog: OpenDialog): void {
    this.current = dialog;
  }

  close(): void {
    this.current = null;
  }
}
