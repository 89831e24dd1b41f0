// Finds text that does not fit: `arguments[0]` are the page's own texts. A person's data may be cut off with an
// ellipsis, a text of the page may not, and nothing may stick out of its control or make the window or a dialog scroll
// sideways.
const own = new Set(arguments[0]);
const faults = new Set();
const shorten = (text) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
const outside = (inner, outer) =>
  inner.left < outer.left - 1 || inner.right > outer.right + 1 || inner.bottom > outer.bottom + 1;
const hides = ({ overflowX, overflowY }) =>
  [overflowX, overflowY].some((each) => each === "hidden" || each === "clip");
const scrolls = ({ overflowX, overflowY }) =>
  [overflowX, overflowY].some((each) => each === "auto" || each === "scroll");

/** What cuts off a text that stands in `place`: the closest box that hides what does not fit. */
function cuts(place, rects) {
  for (let box = place; box && box !== document.body; box = box.parentElement) {
    const style = getComputedStyle(box);
    if (style.display === "inline") continue;
    // What is further down in a box that scrolls can be reached.
    if (scrolls(style)) return false;
    if (!hides(style)) continue;
    const edge = box.getBoundingClientRect();
    return box.scrollWidth > box.clientWidth + 1 || rects.some((rect) => outside(rect, edge));
  }
  return false;
}

for (const box of [document.documentElement, ...document.querySelectorAll("dialog[open], main")]) {
  if (box.scrollWidth > box.clientWidth + 1) faults.add(`${box.localName} scrolls sideways`);
}

const modal = [...document.querySelectorAll("dialog:modal")].at(-1) ?? document.body;
const walker = document.createTreeWalker(modal, NodeFilter.SHOW_TEXT);
while (walker.nextNode()) {
  const text = walker.currentNode.data.trim();
  const place = walker.currentNode.parentElement;
  if (!text || place.closest(".visually-hidden, option, script, style, svg")) continue;
  if (!place.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
  // What only screen readers are told is a box of one pixel.
  if (place.getBoundingClientRect().width <= 1) continue;
  const range = document.createRange();
  range.selectNodeContents(walker.currentNode);
  const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
  if (cuts(place, rects)) {
    if (own.has(text)) faults.add(`“${shorten(text)}” is cut off`);
    continue;
  }
  const control = place.closest("button, label, legend, th, h1, h2, h3, [role=tab], [role=columnheader]");
  if (!control || scrolls(getComputedStyle(control)) || hides(getComputedStyle(control))) continue;
  const edge = control.getBoundingClientRect();
  if (rects.some((rect) => rect.left < edge.left - 1 || rect.right > edge.right + 1)) {
    faults.add(`“${shorten(text)}” sticks out of its ${control.localName}`);
  }
}
return [...faults];
