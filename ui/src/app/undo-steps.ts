// Undo and redo of what was changed in the store.
import { api } from "../lib/api";
import type { Attempt } from "../lib/attempt";
import { t } from "../lib/i18n.svelte";
import type { NoticeAction, Notices } from "../lib/notices";
import type { Undo } from "../lib/undo";
import type { Work } from "../lib/work";
import type { Workspace } from "./workspace.svelte";

type Parts = { workspace: Workspace; attempt: Attempt; notices: Notices; work: Work };

export class UndoSteps implements Undo {
  constructor(private readonly parts: Parts) {}

  async undo(): Promise<void> {
    const { attempt, notices, work, workspace } = this.parts;
    const step = workspace.undoState.undo;
    const state = await attempt(() => work.run(t("work-undo"), (...job) => api.undo(...job)));
    if (!state) return;
    workspace.undoState = state;
    if (step) notices.note(t("undone"), { label: t("redo"), run: () => void this.redo() });
  }

  async redo(): Promise<void> {
    const { attempt, work, workspace } = this.parts;
    const state = await attempt(() => work.run(t("work-redo"), (...job) => api.redo(...job)));
    if (state) workspace.undoState = state;
  }

  action(): NoticeAction {
    return { label: t("undo"), run: () => void this.undo() };
  }
}
