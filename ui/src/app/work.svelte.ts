// The changes of contacts that run now: how far they are, and cancelling them.
import { api } from "../lib/api";
import { isFailure, sentence } from "../lib/failure";
import { newJob } from "../lib/jobs";
import type { Notices } from "../lib/notices";
import type { Change, Work } from "../lib/work";

/** What takes no longer than this is not shown. */
const PATIENCE = 500;

type Running = { job: number; label: string; fraction: number; cancelled: boolean };

export class RunningWork implements Work {
  /** Those that take long, the oldest first: one runs after the other. */
  private list = $state.raw<readonly Running[]>([]);

  constructor(private readonly notices: Notices) {}

  /** The change to show. */
  get shown(): Running | null {
    return this.list[0] ?? null;
  }

  async run<T>(label: string, change: Change<T>): Promise<T | null> {
    const job = newJob();
    let fraction = 0;
    const late = setTimeout(
      () => (this.list = [...this.list, { job, label, fraction, cancelled: false }]),
      PATIENCE,
    );
    try {
      return await change(job, (progress) => {
        fraction = progress.fraction;
        this.update(job, { fraction });
      });
    } catch (thrown) {
      if (!isFailure(thrown) || thrown.code !== "cancelled") throw thrown;
      this.notices.note(sentence(thrown));
      return null;
    } finally {
      clearTimeout(late);
      this.list = this.list.filter((each) => each.job !== job);
    }
  }

  cancel(job: number): void {
    this.update(job, { cancelled: true });
    void api.cancelJob(job);
  }

  private update(job: number, part: Partial<Running>): void {
    this.list = this.list.map((each) => (each.job === job ? { ...each, ...part } : each));
  }
}
