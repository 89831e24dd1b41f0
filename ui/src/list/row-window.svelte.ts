// The rows in view: ties ScaledScroll and the recycled slots to the scrolling element.
import { ScaledScroll } from "./scroll";
import { assign, kept, rows, type Slots } from "./slots";

export const ROW = 40;
const OVERSCAN = 6;
/** Scrolling has come to rest after this long (there is no `scrollend` on WebKitGTK). */
const REST = 160;
/** A wheel's momentum goes on for this long after its last event. */
const MOMENTUM = 320;

/** How far, in pixels, the offset of the scroller may drift from its proper value. */
const DRIFT = 8_000;

export class RowWindow {
  /** Which slot shows which row. */
  slots = $state.raw<Slots>(new Map());
  /** The height of the spacer. */
  spacer = $state(0);
  /** What to add to `row × ROW` for a row's place in the spacer. */
  shift = $state(0);
  /** The first row in view, and whether the list is being scrolled. */
  first = $state(0);
  moving = $state(false);
  private readonly scroll = new ScaledScroll(ROW);
  private element: HTMLElement | null = null;
  private pinned: number | null = null;
  private wheelUntil = 0;
  private rest: ReturnType<typeof setTimeout> | undefined;

  /** `onview` is called with the range of visible rows; `end` is exclusive. */
  constructor(private readonly onview: (first: number, end: number) => void) {}

  /** Attaches the scrolling element; returns a function that detaches it. */
  attach(element: HTMLElement): () => void {
    this.element = element;
    const wheel = () => (this.wheelUntil = performance.now() + MOMENTUM);
    const scrolled = () => this.scrolled(element.scrollTop);
    element.addEventListener("wheel", wheel, { passive: true });
    element.addEventListener("touchmove", wheel, { passive: true });
    element.addEventListener("scroll", scrolled, { passive: true });
    return () => {
      element.removeEventListener("wheel", wheel);
      element.removeEventListener("touchmove", wheel);
      element.removeEventListener("scroll", scrolled);
      clearTimeout(this.rest);
      this.element = null;
    };
  }

  resize(rows: number, viewport: number): void {
    this.scroll.resize(rows, viewport);
    this.spacer = this.scroll.spacer;
    this.update();
    // The spacer takes its new height with the next render; only then can the element scroll there.
    queueMicrotask(() => this.sync());
  }

  /** Keeps the elements of a row although it is out of view: the row with the focus. */
  pin(row: number | null): void {
    if (row === this.pinned) return;
    this.pinned = row;
    this.update();
  }

  reveal(row: number): void {
    this.scroll.reveal(row);
    this.sync();
  }

  rewind(): void {
    this.scroll.moveTo(0);
    this.sync();
  }

  get pageRows(): number {
    return this.scroll.pageRows;
  }

  private scrolled(top: number): void {
    const now = performance.now();
    const byWheel = now < this.wheelUntil;
    if (byWheel) this.wheelUntil = Math.max(this.wheelUntil, now + MOMENTUM / 2);
    if (Math.abs(top - this.scroll.top) < 0.5) return;
    this.scroll.scrolled(top, byWheel);
    if (Math.abs(top - this.scroll.top) >= 0.5) this.sync();
    else this.update();
    this.moving = true;
    this.restLater();
  }

  private restLater(): void {
    clearTimeout(this.rest);
    this.rest = setTimeout(() => this.rested(), REST);
  }

  private rested(): void {
    // Its scroll event has not arrived yet: moving the element now would undo the scroll.
    const top = this.element?.scrollTop ?? this.scroll.top;
    if (Math.abs(top - this.scroll.top) >= 0.5) return this.scrolled(top);
    this.moving = false;
    // Moving the element would end a smooth scroll, so a small difference, which nobody sees, is left.
    if (this.scroll.drift > DRIFT) this.scroll.settle();
    this.sync();
  }

  /** Scrolls the element to the computed offset, and takes over the offset it really has. */
  private sync(): void {
    if (this.element) {
      if (Math.abs(this.element.scrollTop - this.scroll.top) >= 0.5) this.element.scrollTop = this.scroll.top;
      const got = this.element.scrollTop;
      if (Math.abs(got - this.scroll.top) < 2) this.scroll.top = got;
    }
    this.update();
  }

  private update(): void {
    const { first, end } = this.scroll.visible(OVERSCAN);
    const jumped = this.jumped();
    const wanted = jumped ? kept(this.slots, this.scroll.visible(0), this.scroll.count) : rows(first, end);
    if (this.pinned !== null && !wanted.includes(this.pinned)) wanted.push(this.pinned);
    const same = wanted.length === this.slots.size && wanted.every((row) => this.slots.has(row));
    if (!same) this.slots = assign(this.slots, wanted);
    this.shift = this.scroll.offset(0);
    this.first = Math.floor(this.scroll.position / ROW);
    this.onview(first, end);
    if (jumped) this.restLater();
  }

  /** Whether the list was moved by about a page or more. Only the rows in view are drawn then; those around them when it rests. */
  private jumped(): boolean {
    // A list that was just opened has no height yet, but already needs a row that can take the focus.
    if (this.slots.size === 0) return false;
    const { first, end } = this.scroll.visible(0);
    const shown = rows(first, end).filter((row) => this.slots.has(row)).length;
    return shown < (end - first) / 2;
  }
}
