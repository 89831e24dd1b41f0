// What the parts of the mock share.
import type { Contact, WorkProgress } from "../bindings";
import type { MockStore } from "./store";
import type { MockUndo } from "./undo";

export type Tools = {
  store: MockStore;
  undo: MockUndo;
  /** The jobs that run; one taken out is cancelled. */
  jobs: Set<number>;
  /** Milliseconds each answer takes. */
  delay: number;
  /** Answers with a copy, or refuses, after the delay. */
  answer: <T>(make: () => T) => Promise<T>;
  wait: (ms: number) => Promise<unknown>;
  /** Answers like `answer`, but as a job that reports its progress and can be cancelled. */
  work: <T>(job: number, report: (progress: WorkProgress) => void, make: () => T) => Promise<T>;
  /** Announces a change of the store. */
  changed: () => void;
  /** Counts and announces a change, and returns its result. */
  touched: <T>(value: T) => T;
  /** Changes contacts, with an undo step; returns how many. */
  change: (text: string, ids: number[], edit: (contact: Contact) => Contact) => number;
};
