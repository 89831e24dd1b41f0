// Contacts carried by drag and drop from the list to a group.
import type { Selection } from "../lib/bindings";

const TYPE = "application/x-kith-contacts";
let held: Selection | null = null;

/** Starts carrying a selection; `label` is what other programs get. */
export function carry(event: DragEvent, selection: Selection, label: string): void {
  held = selection;
  event.dataTransfer?.setData(TYPE, "1");
  event.dataTransfer?.setData("text/plain", label);
  if (event.dataTransfer) event.dataTransfer.effectAllowed = "copy";
}

/** Whether a drag brings contacts of this window. */
export function carries(event: DragEvent): boolean {
  return held !== null && (event.dataTransfer?.types.includes(TYPE) ?? false);
}

/** What is carried. */
export function carried(): Selection | null {
  return held;
}

/** The drag has ended, dropped or not. */
export function putDown(): void {
  held = null;
}
