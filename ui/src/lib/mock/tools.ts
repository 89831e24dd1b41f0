// What the parts of the mock share.
import type { Contact } from "../bindings";
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
  /** Announces a change of the store. */
  changed: () => void;
  /** Counts and announces a change, and returns its result. */
  touched: <T>(value: T) => T;
  /** Changes contacts, with an undo step; returns how many. */
  change: (text: string, ids: number[], edit: (contact: Contact) => Contact) => number;
};
