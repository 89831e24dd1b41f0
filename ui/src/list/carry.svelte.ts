// Contacts carried from the list to a group.
import type { Selection } from "../lib/bindings";
import { follow, under } from "../lib/drag";

/** A group's element has its name under this attribute. */
export const GROUP = "data-drop-group";
/** Nearer than this to its edge, the list of groups scrolls. */
const EDGE = 24;

export class Carry {
  /** What the pointer carries, in words; null: nothing. */
  label = $state<string | null>(null);
  /** Where the pointer is. */
  at = $state.raw({ x: 0, y: 0 });
  /** The group it is over. */
  over = $state<string | null>(null);

  /** Starts with the press of a pointer; asks what is carried once it moves. */
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

/** Brings on the groups beyond the edge the pointer is at. */
function scroll(event: PointerEvent): void {
  const list = document.elementFromPoint(event.clientX, event.clientY)?.closest("[data-drop-groups]");
  if (!list) return;
  const { top, bottom } = list.getBoundingClientRect();
  if (event.clientY < top + EDGE) list.scrollTop -= 8;
  else if (event.clientY > bottom - EDGE) list.scrollTop += 8;
}
