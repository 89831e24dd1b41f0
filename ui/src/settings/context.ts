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
  /** Resolves when everything that was typed is in the store. */
  settled(): Promise<void>;
  /** Closes the editor without keeping its draft. */
  close(): void;
}

export const [useErasing, provideErasing] = createContext<Erasing>();
export const [useDrafts, provideDrafts] = createContext<Drafts>();
