// What the pages of Settings need from the rest of the page.
import { createContext } from "svelte";

/** Deletes everything that is stored. */
export interface Erasing {
  /** Asks first, saying what will be deleted. */
  ask(): Promise<void>;
  /** Deletes everything, the backups too if asked to; `say` is told why that failed. */
  now(backups: boolean, say: (thrown: unknown) => void): Promise<void>;
}

/** The unsaved drafts of contacts. */
export interface Drafts {
  count(): number;
  /** Throws all of them away, the one in the editor included. */
  clear(): void;
}

export const [useErasing, provideErasing] = createContext<Erasing>();
export const [useDrafts, provideDrafts] = createContext<Drafts>();
