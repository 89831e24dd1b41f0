// Dragging inside the window, by pointer events: the shell handles the dragging of files, and some web views
// then have no drag and drop of their own.

/** The callbacks of a drag. */
export type Drag = {
  /** The pointer has moved far enough to count as a drag. */
  begin?: () => void;
  move: (event: PointerEvent) => void;
  /** The drag is over: dropped, or cancelled (Esc, another window). Called only after `begin`. */
  end: (dropped: boolean) => void;
};

/** How far a pointer may move within a click, in pixels. */
const SLACK = 5;

/** Follows the pressed pointer until it is released; with `slack` 0, the drag begins at once. */
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
    // Releasing the pointer is not a click.
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
  // When the pointer is released elsewhere, there is no click to swallow.
  setTimeout(() => window.removeEventListener("click", swallow, { capture: true }));
}

/** The value of `attribute` of the nearest element under the pointer that has it. */
export function under(event: PointerEvent, attribute: string): string | null {
  const element = document.elementFromPoint(event.clientX, event.clientY);
  return element?.closest(`[${attribute}]`)?.getAttribute(attribute) ?? null;
}
