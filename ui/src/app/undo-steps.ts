// Undo and redo of what was changed in the store.
import { api } from "../lib/api";
import type { Attempt } from "../lib/attempt";
import { t } from "../lib/i18n.svelte";
import type { NoticeAction, Notices } from "../lib/notices";
import type { Undo } from "../lib/undo";
import type { Workspace } from "./workspace.svelte";

type Parts = { workspace: Workspace; attempt: Attempt; notices: Notices };

export class UndoSteps implements Undo {
  constructor(private readonly parts: Parts) {}

  async undo(): Promise<void> {
    const { attempt, notices, workspace } = this.parts;
    const step = workspace.undoState.undo;
    const state = await attempt(() => api.undo());
    if (!state) return;
    workspace.undoState = state;
    if (step) notices.note(t("undone"), { label: t("redo"), run: () => void this.redo() });
  }

  async redo(): Promise<void> {
    const { attempt, workspace } = this.parts;
    const state = await attempt(() => api.redo());
    if (state) workspace.undoState = state;
  }

  action(): NoticeAction {
    return { label: t("undo"), run: () => void this.undo() };
  }
}
