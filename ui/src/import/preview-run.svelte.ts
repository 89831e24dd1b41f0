// The preview: the whole file read as for the import, and nothing stored.
import { api } from "../lib/api";
import type { ImportOptions, Preview, SourceFile } from "../lib/bindings";
import { sentence } from "../lib/failure";
import { newJob } from "../lib/jobs";

export class PreviewRun {
  result = $state.raw<Preview | null>(null);
  running = $state(false);
  progress = $state.raw<{ rows: number; fraction: number | null }>({ rows: 0, fraction: null });
  /** The job of the last preview that ended: its failed rows can be saved. */
  reported: number | null = null;
  private job: number | null = null;
  private key: string | null = null;

  /** `fail` is told what went wrong, and null at every new beginning. */
  constructor(private readonly fail: (failure: string | null) => void) {}

  /** Runs if `key`, which stands for all that the outcome depends on, is another than the last time. */
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
      if (job === this.job) this.fail(sentence(thrown));
    } finally {
      if (job === this.job) {
        this.job = null;
        this.running = false;
      }
    }
  }

  /** Ends what runs. */
  stop(): void {
    if (this.job === null) return;
    void api.cancelJob(this.job);
    this.job = null;
    this.running = false;
    this.key = null;
  }

  /** What was found holds no longer: the store or the file is another. */
  forget(): void {
    this.key = null;
  }

  /** Begins anew, for another file. */
  reset(): void {
    this.stop();
    this.result = null;
    this.forget();
  }
}
