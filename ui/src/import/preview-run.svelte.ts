// The preview: the whole file read as for the import, and nothing stored.
import { api } from "../lib/api";
import type { ImportOptions, Preview, SourceFile } from "../lib/bindings";
import { newJob } from "../lib/jobs";

export class PreviewRun {
  result = $state.raw<Preview | null>(null);
  running = $state(false);
  progress = $state.raw<{ rows: number; fraction: number | null }>({ rows: 0, fraction: null });
  /** The job of the last preview that ended: its failed rows can be saved. */
  reported: number | null = null;
  private job: number | null = null;
  private key: string | null = null;

  /** `fail` is called with what was thrown, and with null when a preview starts. */
  constructor(private readonly fail: (thrown: unknown) => void) {}

  /** Runs if `key`, which stands for everything the result depends on, has changed. */
  ensure(key: string, source: SourceFile, options: ImportOptions): void {
    if (key === this.key) return;
    this.key = key;
    void this.run(source, options);
  }

  async run(source: SourceFile, options: ImportOptions): Promise<void> {
    if (this.job !== null) void api.cancelJob(this.job);
    const job = newJob();
    this.job = job;
    this.running = true;
    this.fail(null);
    this.progress = { rows: 0, fraction: null };
    try {
      const preview = await api.preview(source.token, job, options, (event) => {
        if (job === this.job && event.event === "progress") this.progress = event;
      });
      if (job !== this.job) return;
      this.result = preview;
      this.reported = job;
    } catch (thrown) {
      if (job === this.job) this.fail(thrown);
    } finally {
      if (job === this.job) {
        this.job = null;
        this.running = false;
      }
    }
  }

  /** Cancels the running preview. */
  stop(): void {
    if (this.job === null) return;
    void api.cancelJob(this.job);
    this.job = null;
    this.running = false;
    this.key = null;
  }

  /** The result is out of date: the store or the file has changed. */
  forget(): void {
    this.key = null;
  }

  /** Starts over, for another file. */
  reset(): void {
    this.stop();
    this.result = null;
    this.forget();
  }
}
