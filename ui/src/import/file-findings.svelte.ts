// What the whole file says about its columns. It is read in the background while the user matches them.
import { api } from "../lib/api";
import type { ColumnFindings, ReadOptions, SourceFile } from "../lib/bindings";
import { newJob } from "../lib/jobs";

export class FileFindings {
  /** By column index; null while the file is being read. Columns without values have none. */
  columns = $state.raw<ReadonlyMap<number, ColumnFindings> | null>(null);
  private job: number | null = null;

  /** Reads the file; an earlier reading is cancelled. */
  async read(source: SourceFile, read: ReadOptions): Promise<void> {
    this.stop();
    const job = newJob();
    this.job = job;
    let found: ColumnFindings[] = [];
    try {
      found = await api.findOut(source.token, job, read);
    } catch {
      // The preview reads the whole file, too, and says what is wrong with it.
    }
    if (job !== this.job) return;
    this.job = null;
    this.columns = new Map(found.map((column) => [column.index, column]));
  }

  /** Cancels the reading, and forgets what was found. */
  stop(): void {
    if (this.job !== null) void api.cancelJob(this.job);
    this.job = null;
    this.columns = null;
  }
}
