// The frame of the window, as wide as it is now.
import type { Frame } from "../lib/frame";

export class WindowFrame implements Frame {
  /** The width of the window, in pixels. */
  width = $state(1280);
  readonly narrow = $derived(this.width < 900);
  readonly folded = $derived(this.width < 640);
  sidebarOut = $state(false);
  dragging = $state(false);
  /** Whether another window has the keyboard, such as a dialog of the system. */
  away = $state(false);
}
