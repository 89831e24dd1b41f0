// Telling the user something in passing, at the foot of the window.
import { createContext } from "svelte";

/** A button beside the text, such as Undo. */
export type NoticeAction = { label: string; run: () => void };

export interface Notices {
  note(text: string, action?: NoticeAction | null): void;
  /** Says why a command of the shell was rejected. */
  fail(thrown: unknown, action?: NoticeAction | null): void;
}

export const [useNotices, provideNotices] = createContext<Notices>();
