// Keeps the focus near where it was when the element that had it leaves the page.
import { tick } from "svelte";
import { focusIn } from "../lib/panes";

/** Looks after the focus from now on: whoever uses the keyboard or a screen reader stays near the same place. */
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
    // The code that removed the element may move the focus itself.
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
