// Dragging contacts from the list onto a group.
import type { Selection } from "../lib/bindings";
import { follow, under } from "../lib/drag";

/** The attribute of a group's element that holds its name. */
export const GROUP = "data-drop-group";
/** Within this distance of its edge, in pixels, the list of groups scrolls. */
const EDGE = 24;

export class Carry {
  /** The label of what is dragged; null when nothing is. */
  label = $state<string | null>(null);
  /** Where the pointer is. */
  at = $state.raw({ x: 0, y: 0 });
  /** The group it is over. */
  over = $state<string | null>(null);

  /** Starts with the press of a pointer; `what` is called once it moves. */
  start(
    event: PointerEvent,
    what: () => { selection: Selection; label: string },
    drop: (selection: Selection, group: string) => void,
  ): void {
    let selection: Selection | null = null;
    follow(event, {
      begin: () => ({ selection, label: this.label } = what()),
      move: (moved) => {
        this.at = { x: moved.clientX, y: moved.clientY };
        this.over = under(moved, GROUP);
        scroll(moved);
      },
      end: (dropped) => {
        const group = this.over;
        this.label = this.over = null;
        if (dropped && group !== null && selection) drop(selection, group);
      },
    });
  }
}

/** Scrolls the list of groups when the pointer is at its edge. */
function scroll(event: PointerEvent): void {
  const list = document.elementFromPoint(event.clientX, event.clientY)?.closest("[data-drop-groups]");
  if (!list) return;
  const { top, bottom } = list.getBoundingClientRect();
  if (event.clientY < top + EDGE) list.scrollTop -= 8;
  else if (event.clientY > bottom - EDGE) list.scrollTop += 8;
}
