// What the pages of Settings need from the rest of the page.
import { createContext } from "svelte";

/** Deletes everything that is stored. */
export interface Erasing {
  /** Asks first, saying what will be deleted. */
  ask(): Promise<void>;
  /** Deletes everything, the backups too if asked to; `say` is called with the failure. */
  now(backups: boolean, say: (thrown: unknown) => void): Promise<void>;
}

/** The unsaved drafts of contacts. */
export interface Drafts {
  count(): number;
  /** Deletes all of them, including the one in the editor. */
  clear(): void;
}

export const [useErasing, provideErasing] = createContext<Erasing>();
export const [useDrafts, provideDrafts] = createContext<Drafts>();
