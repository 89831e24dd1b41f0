// Measures the page's own work per frame. It is injected into the page once; `window.probe` returns the results.
const grid = document.querySelector("[role=grid]");
const post = (run) => {
  const channel = new MessageChannel();
  channel.port1.onmessage = run;
  channel.port2.postMessage(0);
};

// The work of a frame: the time for handling the keys before it, plus the time from its first scroll event (or else
// its first callback) to the end of its layout. Waiting for the frame does not count, nor does painting, which the web
// view does.
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
// This listener runs last, so the changes of the page's own listeners have been rendered by now.
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
// The grid is removed if nothing is found, so a parent of it is observed.
const view = document.querySelector("main") ?? document.body;

// The answer to a keystroke: the frame after the last change of the grid that follows it.
let typed = 0;
let answered = 0;
addEventListener("input", () => ((typed = performance.now()), (answered = 0)), { capture: true });
new MutationObserver(() => {
  if (typed > 0) requestAnimationFrame(() => post(() => (answered = performance.now())));
}).observe(view, { subtree: true, childList: true, characterData: true });

// Long tasks: they delay a timer that should fire every 10 ms.
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
