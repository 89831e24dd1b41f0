// The mock's undo log.
import type { Api } from "../api";
import type { Stepped, UndoStep } from "../bindings";
import { refuse } from "./store";
import type { Tools } from "./tools";

type Step = { shown: UndoStep; back: () => void; forth: () => void };

/** What a step is about. */
type About = { count?: number; name?: string | null };

export class MockUndo {
  private undone: Step[] = [];
  private redone: Step[] = [];
  private lastId = 0;

  /** `changed` is called for every step. */
  constructor(private readonly changed: () => void) {}

  keep(what: string, back: () => void, forth: () => void, { count = 1, name = null }: About = {}): void {
    const shown = { id: ++this.lastId, what, count, name, at: new Date().toISOString(), undone: false };
    this.undone.push({ shown, back, forth });
    this.redone = [];
    this.changed();
  }

  get state() {
    return { undo: this.undone.at(-1)?.shown.what ?? null, redo: this.redone.at(-1)?.shown.what ?? null };
  }

  /** All steps, the newest first. */
  get steps(): UndoStep[] {
    const redone = this.redone.map((step) => ({ ...step.shown, undone: true }));
    return [...redone, ...this.undone.map((step) => step.shown).reverse()];
  }

  clear(): void {
    this.undone = [];
    this.redone = [];
  }

  back() {
    return this.step(this.undone, this.redone, "back");
  }

  forth() {
    return this.step(this.redone, this.undone, "forth");
  }

  through(id: number): Stepped {
    const at = this.undone.findIndex((step) => step.shown.id === id);
    if (at < 0) throw refuse("nothing_to_undo", "There is nothing to undo.");
    let done = this.back();
    while (this.undone.length > at) done = this.back();
    return done;
  }

  private step(from: Step[], to: Step[], way: "back" | "forth"): Stepped {
    const step = from.pop();
    if (!step) throw refuse("nothing_to_undo", "There is nothing to undo.");
    step[way]();
    to.push(step);
    this.changed();
    const { what, name, count } = step.shown;
    return { what, name, changed: count, over_limit: 0, phone_taken: 0, with_history: 0, ...this.state };
  }
}

export function undoCommands({ undo, answer, work }: Tools) {
  return {
    undoState: () => answer(() => undo.state),
    undoSteps: () => answer(() => undo.steps),
    undo: (job, report) => work(job, report, () => undo.back()),
    undoThrough: (step, job, report) => work(job, report, () => undo.through(step)),
    redo: (job, report) => work(job, report, () => undo.forth()),
  } satisfies Partial<Api>;
}
