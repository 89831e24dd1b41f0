// Where something that floats goes: under its anchor, or above it when there is no room.

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
  floating.style.left = `${Math.max(edge, Math.min(left, innerWidth - width - edge))}px`;
  floating.style.top = `${fits ? Math.max(edge, Math.min(below, innerHeight - height - edge)) : above}px`;
}
