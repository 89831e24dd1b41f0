// Offering to undo what was just done.
import { createContext } from "svelte";
import type { NoticeAction } from "./notices";

export interface Undo {
  /** The button for a notice that says what was done. */
  action(): NoticeAction;
}

export const [useUndo, provideUndo] = createContext<Undo>();
