// Undo and redo of what was changed or deleted in the store.
import { api } from "../lib/api";
import type { Attempt } from "../lib/attempt";
import type { Stepped, UndoStep } from "../lib/bindings";
import { t } from "../lib/i18n.svelte";
import type { NoticeAction, Notices } from "../lib/notices";
import type { Undo } from "../lib/undo";
import type { Work } from "../lib/work";
import type { Workspace } from "./workspace.svelte";

type Parts = { workspace: Workspace; attempt: Attempt; notices: Notices; work: Work };

export class UndoSteps implements Undo {
  constructor(private readonly parts: Parts) {}

  async undo(): Promise<void> {
    const { attempt, work } = this.parts;
    const done = await attempt(() => work.run(t("work-undo"), (...job) => api.undo(...job)));
    if (done) this.undone(done);
  }

  async through(step: UndoStep, say: (thrown: unknown) => void): Promise<boolean> {
    const { attempt, work } = this.parts;
    const undo = () => work.run(t("work-undo"), (...job) => api.undoThrough(step.id, ...job));
    const done = await attempt(undo, say);
    if (done) this.undone(done);
    return done !== null;
  }

  async redo(): Promise<void> {
    const { attempt, work } = this.parts;
    const done = await attempt(() => work.run(t("work-redo"), (...job) => api.redo(...job)));
    if (!done) return;
    this.follow(done);
    if (done.with_history > 0) this.parts.notices.note(t("redone-kept", { count: done.with_history }));
  }

  action(): NoticeAction {
    return { label: t("undo"), run: () => void this.undo() };
  }

  /** Says what came of it, with a way back. */
  private undone(done: Stepped): void {
    this.follow(done);
    const said = [t("undone")];
    if (done.over_limit > 0) said.push(t("undone-over-limit", { count: done.over_limit }));
    if (done.phone_taken > 0) said.push(t("undone-phone-taken", { count: done.phone_taken }));
    this.parts.notices.note(said.join(" "), { label: t("redo"), run: () => void this.redo() });
  }

  private follow({ undo, redo }: Stepped): void {
    this.parts.workspace.undoState = { undo, redo };
  }
}
