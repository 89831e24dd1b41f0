// The frame of the window: its width, and what depends on it.
import { createContext } from "svelte";

export interface Frame {
  /** Whether the detail panel covers the list. */
  readonly narrow: boolean;
  /** Whether the sidebar is folded away. */
  readonly folded: boolean;
  /** Whether the folded sidebar is shown over the view. */
  sidebarOut: boolean;
  /** Whether a file is being dragged over the window. */
  readonly dragging: boolean;
}

export const [useFrame, provideFrame] = createContext<Frame>();
