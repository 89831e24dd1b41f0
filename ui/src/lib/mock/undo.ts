// The mock's undo log.
import type { Api } from "../api";
import type { Tools } from "./tools";

type Step = { text: string; back: () => void; forth: () => void };

export class MockUndo {
  private undone: Step[] = [];
  private redone: Step[] = [];

  /** `changed` is called for every step. */
  constructor(private readonly changed: () => void) {}

  keep(text: string, back: () => void, forth: () => void): void {
    this.undone.push({ text, back, forth });
    this.redone = [];
    this.changed();
  }

  get state() {
    return { undo: this.undone.at(-1)?.text ?? null, redo: this.redone.at(-1)?.text ?? null };
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

  private step(from: Step[], to: Step[], way: "back" | "forth") {
    const step = from.pop();
    if (step) {
      step[way]();
      to.push(step);
      this.changed();
    }
    return this.state;
  }
}

export function undoCommands({ undo, answer, work }: Tools) {
  return {
    undoState: () => answer(() => undo.state),
    undo: (job, report) => work(job, report, () => undo.back()),
    redo: (job, report) => work(job, report, () => undo.forth()),
  } satisfies Partial<Api>;
}
