// Where the focus goes: to a pane, or to something near when what had it leaves the page.
import { tick } from "svelte";

/** The panes F6 goes round. */
export type Pane = "sidebar" | "list" | "detail" | "history";

/** What takes the focus of a pane, the likeliest first. */
const FIRST = [
  "[aria-current=page], [role=row][tabindex='0']",
  "[data-empty] button",
  "h1[tabindex], button:not([disabled]), input, [tabindex='0']",
];
const IN_HISTORY = "[role=article][tabindex='0'], textarea";

function focusIn(root: Element): void {
  const choices = root.matches("[data-pane=history]") ? [IN_HISTORY, ...FIRST] : FIRST;
  const found = choices.map((choice) => root.querySelector<HTMLElement>(choice)).find((element) => element);
  found?.focus();
}

/** Puts the focus into a pane, once it is there. */
export async function focusPane(pane: Pane): Promise<void> {
  await tick();
  const root = document.querySelector(`[data-pane="${pane}"]`);
  if (root) focusIn(root);
}

/** Looks after the focus from now on: nobody who works by keys or ear is sent back to the page's start. */
export function keepFocus(): () => void {
  let holder: Element | null = null;
  let place: string | undefined;
  const took = (event: FocusEvent) => {
    holder = event.target as Element;
    place = holder.closest<HTMLElement>("[data-pane]")?.dataset["pane"];
  };
  const lost = () => holder?.isConnected === false && document.activeElement === document.body;
  const observer = new MutationObserver(async () => {
    if (!lost()) return;
    // Whoever took it away may have a better idea.
    await tick();
    if (!lost()) return;
    holder = null;
    const near = place && document.querySelector(`[data-pane="${place}"]:not([inert])`);
    const root = [...document.querySelectorAll("dialog[open]")].at(-1) ?? (near || null);
    focusIn(root ?? document.querySelector("main:not([inert])") ?? document.body);
  });
  document.addEventListener("focusin", took);
  observer.observe(document.body, { childList: true, subtree: true });
  return () => {
    document.removeEventListener("focusin", took);
    observer.disconnect();
  };
}
