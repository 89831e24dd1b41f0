// The panes of the window, and where the focus goes in each.
import { tick } from "svelte";

/** The panes, in the order F6 goes through them. */
export const PANES = ["sidebar", "list", "detail", "history"] as const;
export type Pane = (typeof PANES)[number];

/** What takes the focus of a pane, the most likely first. */
const FIRST = [
  "[aria-current=page], [role=row][tabindex='0']",
  "[data-empty] button",
  // The list while its first row is on the way; it passes the focus on.
  "[data-pane=list] [role=grid]",
  "h1[tabindex], button:not([disabled]), input, [tabindex='0']",
];
const IN_HISTORY = "[role=article][tabindex='0'], textarea";

/** Puts the focus on the most likely element inside `root`. */
export function focusIn(root: Element): void {
  const choices = root.matches("[data-pane=history]") ? [IN_HISTORY, ...FIRST] : FIRST;
  const found = choices.map((choice) => root.querySelector<HTMLElement>(choice)).find((element) => element);
  found?.focus();
}

/** Puts the focus into a pane, once it is on the page. */
export async function focusPane(pane: Pane): Promise<void> {
  await tick();
  const root = document.querySelector(`[data-pane="${pane}"]`);
  if (root) focusIn(root);
}
