// The import itself: how far it is, how fast, and how it ended.
import { api } from "../lib/api";
import type { ImportEvent, ImportOptions, SourceFile, Summary } from "../lib/bindings";
import { isFailure } from "../lib/failure";
import { newJob } from "../lib/jobs";
import { Pace } from "./pace";

/** How an import ended. */
export type Outcome = "done" | "cancelled" | "failed";
/** Where a running import stands. */
export type Phase = "running" | "finishing" | "cancelling";

export class ImportRun {
  phase = $state<Phase>("running");
  progress = $state.raw<{ rows: number; fraction: number | null }>({ rows: 0, fraction: null });
  /** Rows a second, once that can be told. */
  rate = $state<number | null>(null);
  /** Seconds left, once that can be told. */
  left = $state<number | null>(null);
  outcome = $state<Outcome | null>(null);
  summary = $state.raw<Summary | null>(null);
  /** The job of the last import that told of its rows: its failed rows can be saved. */
  reported: number | null = null;
  private job: number | null = null;

  /** Runs to the end; throws what made it fail. */
  async run(source: SourceFile, options: ImportOptions): Promise<void> {
    const job = newJob();
    const pace = new Pace(performance.now());
    this.job = job;
    this.phase = "running";
    this.rate = this.left = null;
    this.progress = { rows: 0, fraction: 0 };
    try {
      this.summary = await api.runImport(source.token, job, options, (event) => this.hear(event, pace));
      // Cancelled before its first row an import has none to tell of.
      const nothing = this.summary.rows === 0 && (this.phase as Phase) === "cancelling";
      this.outcome = nothing || this.summary.cancelled > 0 ? "cancelled" : "done";
      this.reported = job;
    } catch (thrown) {
      this.summary = null;
      const cancelled = isFailure(thrown) && thrown.code === "cancelled";
      this.outcome = cancelled ? "cancelled" : "failed";
      if (!cancelled) throw thrown;
    } finally {
      this.job = null;
    }
  }

  /** Asks a running import to end; nothing of it stays. Throws if it can't be asked. */
  async cancel(): Promise<void> {
    if (this.job === null || this.phase !== "running") return;
    this.phase = "cancelling";
    try {
      await api.cancelJob(this.job);
    } catch (thrown) {
      this.phase = "running";
      throw thrown;
    }
  }

  /** As if it had never run. */
  reset(): void {
    this.outcome = null;
    this.summary = null;
  }

  private hear(event: ImportEvent, pace: Pace): void {
    if (event.event === "finishing") {
      if (this.phase === "running") this.phase = "finishing";
      return;
    }
    pace.mark(performance.now(), event.rows, event.fraction);
    this.progress = { rows: event.rows, fraction: event.fraction };
    this.rate = pace.rate();
    this.left = pace.left();
  }
}
