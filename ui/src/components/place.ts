// Where something that floats goes: under its anchor, or above it when there is no room; always in the window.

/** Sets `left` and `top` of a fixed element beside `anchor`. */
export function placeBeside(floating: HTMLElement, anchor: DOMRect, align: "start" | "end"): void {
  const gap = 4;
  const edge = 8;
  const { offsetWidth: width, offsetHeight: height } = floating;
  const rtl = document.documentElement.dir === "rtl";
  const left = (align === "start") === !rtl ? anchor.left : anchor.right - width;
  const below = anchor.bottom + gap;
  const above = anchor.top - gap - height;
  const fits = below + height <= innerHeight - edge || above < edge;
  // The anchor may be outside the window, such as the end of a long message.
  const within = (at: number, size: number, room: number) => Math.max(edge, Math.min(at, room - size - edge));
  floating.style.left = `${within(left, width, innerWidth)}px`;
  floating.style.top = `${within(fits ? below : above, height, innerHeight)}px`;
}
