// Deleting everything that is stored.
import { api } from "../lib/api";
import type { Attempt } from "../lib/attempt";
import type { Dialogs } from "../lib/dialogs";
import { t } from "../lib/i18n.svelte";
import type { Notices } from "../lib/notices";
import { focusPane } from "../lib/panes";

type Parts = {
  attempt: Attempt;
  dialogs: Dialogs;
  notices: Notices;
  drafts: { settled(): Promise<void> };
  /** Puts the page back to how it is at the first start. */
  startOver: () => Promise<void>;
};

export class Erasing {
  constructor(private readonly parts: Parts) {}

  /** Asks first, saying what will be deleted. */
  async ask(): Promise<void> {
    const contents = await this.parts.attempt(() => api.contents());
    if (contents) this.parts.dialogs.show({ kind: "erase", contents });
  }

  /** Deletes everything; `say` is called with the failure. */
  async now(backups: boolean, say: (thrown: unknown) => void): Promise<void> {
    const { attempt, dialogs, drafts, notices, startOver } = this.parts;
    // A draft that is still on its way must not come after the erasing.
    await drafts.settled();
    const erased = await attempt(() => api.eraseAll(backups), say);
    if (!erased) return;
    dialogs.close();
    await attempt(startOver);
    notices.note(t("erase-done", { count: erased.contacts }));
    void focusPane("list");
  }
}
