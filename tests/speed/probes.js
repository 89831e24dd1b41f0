// What the page's own work costs, frame by frame. Put into the page once; `window.probe` answers.
const grid = document.querySelector("[role=grid]");
const post = (run) => {
  const channel = new MessageChannel();
  channel.port1.onmessage = run;
  channel.port2.postMessage(0);
};

// A frame's work: what the keys before it took, then from its first scroll event (else its first callback) to the end of
// its layout. Waiting for the frame is no work. (Painting is the web view's.)
let work = [];
let rows = 0;
let open = false;
let keys = 0;
let begun = null;
const measureFrame = () => {
  if (open) return;
  open = true;
  requestAnimationFrame(() => {
    begun ??= performance.now();
    void grid.offsetHeight;
    work.push({ ms: keys + performance.now() - begun, rows });
    rows = keys = 0;
    begun = null;
    open = false;
  });
};
let pressed = null;
addEventListener("keydown", () => (pressed = performance.now()), { capture: true });
// The last to hear of it: what the page's own listeners changed has been rendered by now.
addEventListener("keydown", () => {
  if (pressed === null) return;
  keys += performance.now() - pressed;
  pressed = null;
  measureFrame();
});
addEventListener("scroll", () => ((begun ??= performance.now()), measureFrame()), {
  capture: true,
  passive: true,
});
new MutationObserver((records) => (rows += records.length)).observe(grid, {
  subtree: true,
  attributeFilter: ["data-row"],
});
// The grid leaves when nothing is found.
const view = document.querySelector("main") ?? document.body;

// A keystroke's answer: the last change of the grid after it, once its frame is there.
let typed = 0;
let answered = 0;
addEventListener("input", () => ((typed = performance.now()), (answered = 0)), { capture: true });
new MutationObserver(() => {
  if (typed > 0) requestAnimationFrame(() => post(() => (answered = performance.now())));
}).observe(view, { subtree: true, childList: true, characterData: true });

// A long task: a timer that should come every 10 ms and comes late.
let late = [];
let last = performance.now();
setInterval(() => {
  const now = performance.now();
  if (now - last > 60) late.push(now - last);
  last = now;
}, 10);

window.probe = {
  scrolled: () => work.splice(0),
  answer: () => (answered > typed ? answered - typed : null),
  late: () => late.splice(0),
};
