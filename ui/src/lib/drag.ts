// Dragging inside the window, by pointer events: the shell takes the drags of files, and where it does, some web views
// have no drag and drop of their own any more.

/** What is told of a drag. */
export type Drag = {
  /** The pointer has moved far enough to mean it. */
  begin?: () => void;
  move: (event: PointerEvent) => void;
  /** It is over: dropped, or left (Esc, another window). Not called for what never began. */
  end: (dropped: boolean) => void;
};

/** How far a pointer may tremble in a click. */
const SLACK = 5;

/** Follows the pointer that was pressed until it is let go; `slack` 0 begins at once. */
export function follow(pressed: PointerEvent, drag: Drag, slack = SLACK): void {
  if (pressed.button !== 0 || !pressed.isPrimary) return;
  const over = new AbortController();
  const on = { signal: over.signal };
  const root = document.documentElement;
  let begun = false;

  const begin = () => {
    begun = true;
    root.dataset["dragging"] = "";
    drag.begin?.();
  };
  const end = (dropped: boolean) => {
    over.abort();
    delete root.dataset["dragging"];
    if (!begun) return;
    // Letting go is no click on what was pressed.
    if (dropped) swallowClick();
    drag.end(dropped);
  };

  window.addEventListener(
    "pointermove",
    (event) => {
      if (event.pointerId !== pressed.pointerId) return;
      const far = Math.hypot(event.clientX - pressed.clientX, event.clientY - pressed.clientY);
      if (!begun && far < slack) return;
      if (!begun) begin();
      drag.move(event);
    },
    on,
  );
  window.addEventListener("pointerup", (event) => event.pointerId === pressed.pointerId && end(true), on);
  window.addEventListener("pointercancel", () => end(false), on);
  window.addEventListener("blur", () => end(false), on);
  window.addEventListener("selectstart", (event) => event.preventDefault(), on);
  window.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Escape" || !begun) return;
      event.preventDefault();
      event.stopPropagation();
      end(false);
    },
    { ...on, capture: true },
  );
  if (slack === 0) begin();
}

function swallowClick(): void {
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener("click", swallow, { capture: true, once: true });
  // Let go elsewhere, there is no click at all.
  setTimeout(() => window.removeEventListener("click", swallow, { capture: true }));
}

/** The nearest element under the pointer that has `attribute`, and what it says. */
export function under(event: PointerEvent, attribute: string): string | null {
  const element = document.elementFromPoint(event.clientX, event.clientY);
  return element?.closest(`[${attribute}]`)?.getAttribute(attribute) ?? null;
}
