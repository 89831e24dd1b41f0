// Changes of contacts, which may take long when there are many.
import type { WorkProgress } from "./bindings";

/** A change as a command of the shell: it gets the id of a job, and a callback for its progress. */
export type Change<T> = (job: number, receive: (progress: WorkProgress) => void) => Promise<T>;

export interface Work {
  /** Runs a change. When it takes long, `label` and its progress are shown. Returns null when the user cancelled it. */
  run<T>(label: string, change: Change<T>): Promise<T | null>;
}
