// The import itself: its progress, its rate, and its outcome.
import { api } from "../lib/api";
import type { ImportEvent, ImportOptions, SourceFile, Summary } from "../lib/bindings";
import { isFailure } from "../lib/failure";
import { newJob } from "../lib/jobs";
import { Pace } from "./pace";

/** How an import ended. */
export type Outcome = "done" | "cancelled" | "failed";
/** The phase of a running import. */
export type Phase = "running" | "finishing" | "cancelling";

export class ImportRun {
  phase = $state<Phase>("running");
  progress = $state.raw<{ rows: number; fraction: number | null }>({ rows: 0, fraction: null });
  /** Rows per second; null until it is known. */
  rate = $state<number | null>(null);
  /** Seconds left; null until that is known. */
  left = $state<number | null>(null);
  outcome = $state<Outcome | null>(null);
  summary = $state.raw<Summary | null>(null);
  /** The job of the last import that reported its rows: its failed rows can be saved. */
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
      // An import that was cancelled before its first row has no rows to report.
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

  /** Cancels a running import; nothing of it is saved. Throws if the request fails. */
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

  /** Forgets the last run. */
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
