// Scrolling through more rows than a browser can lay out.
//
// WebKitGTK clamps an element at 33,554,428 px, so the spacer that gives the scrollbar its size is capped. The rows
// live on a *virtual* height (rows × row height); the scroller moves on a *physical* one. Near both ends the two run
// one to one; the middle is compressed. A native scroll by the wheel moves the virtual position by exactly as many
// pixels (the rows keep their place in the spacer, so the compositor moves them without us), and the physical offset
// is brought back to where it belongs once scrolling rests (`settle`). A drag of the thumb goes through the map.

/** The tallest spacer, well under the engine's clamp even at 2× zoom. */
export const MAX_SPACER = 8_000_000;
/** At each end, this many pixels are never compressed. */
const EXACT_EDGE = 200_000;

export class ScaledScroll {
  /** How far the viewport's top is from the first row's, in virtual pixels. */
  position = 0;
  /** The scroller's own offset, in physical pixels. */
  top = 0;
  private rows = 0;
  private viewport = 0;

  constructor(readonly rowHeight: number) {}

  /** The number of rows. */
  get count(): number {
    return this.rows;
  }

  /** The height of all rows. */
  get height(): number {
    return this.rows * this.rowHeight;
  }

  /** The height of the spacer inside the scroller. */
  get spacer(): number {
    return Math.min(this.height, MAX_SPACER);
  }

  get scaled(): boolean {
    return this.height > MAX_SPACER;
  }

  private get maxPosition(): number {
    return Math.max(0, this.height - this.viewport);
  }

  private get maxTop(): number {
    return Math.max(0, this.spacer - this.viewport);
  }

  /** Takes a new number of rows and viewport height; the position is kept where it still exists. */
  resize(rows: number, viewport: number): void {
    this.rows = rows;
    this.viewport = viewport;
    this.moveTo(this.position);
  }

  /**
   * The scroller has scrolled to `top`. `byWheel` says that a wheel or a touch moved it, so the distance is exact
   * whatever its length; otherwise a distance longer than the viewport means the thumb was dragged.
   * Afterwards `top` may differ from the argument: then the scroller must be set to it.
   */
  scrolled(top: number, byWheel: boolean): void {
    const moved = top - this.top;
    if (moved === 0) return;
    this.top = top;
    if (!this.scaled) {
      this.position = top;
      return;
    }
    if (!byWheel && Math.abs(moved) > Math.max(this.viewport, 400)) {
      this.position = this.positionAt(top);
      return;
    }
    const wanted = this.position + moved;
    this.position = Math.min(this.maxPosition, Math.max(0, wanted));
    // At either end of one of the two heights they must meet at once: there is nothing left to scroll by.
    if (wanted !== this.position || top <= 0 || top >= this.maxTop) this.settle();
  }

  /** Goes to a virtual position; the scroller must then be set to `top`. */
  moveTo(position: number): void {
    this.position = Math.min(this.maxPosition, Math.max(0, position));
    this.settle();
  }

  /** Moves by exact pixels; the scroller must then be set to `top`. */
  moveBy(pixels: number): void {
    this.moveTo(this.position + pixels);
  }

  /** Brings row `index` into view with the least movement; the scroller must then be set to `top`. */
  reveal(index: number): void {
    const start = index * this.rowHeight;
    if (start < this.position) this.moveTo(start);
    else if (start + this.rowHeight > this.position + this.viewport) {
      this.moveTo(start + this.rowHeight - this.viewport);
    }
  }

  /** How far the physical offset is from where it belongs. */
  get drift(): number {
    return this.scaled ? Math.abs(this.top - this.topAt(this.position)) : 0;
  }

  /** Puts the physical offset back where the position belongs; nothing moves on screen. */
  settle(): void {
    this.top = this.scaled ? this.topAt(this.position) : this.position;
  }

  /** Where row `index` lies inside the spacer at this moment. */
  offset(index: number): number {
    return index * this.rowHeight - this.position + this.top;
  }

  /** The rows in view, widened by `overscan` rows either way: from `first` up to, not including, `end`. */
  visible(overscan: number): { first: number; end: number } {
    const first = Math.floor(this.position / this.rowHeight) - overscan;
    const end = Math.ceil((this.position + this.viewport) / this.rowHeight) + overscan;
    return { first: Math.max(0, first), end: Math.min(this.rows, Math.max(end, 0)) };
  }

  /** How many whole rows fit, at least one: what PgUp and PgDn move by. */
  get pageRows(): number {
    return Math.max(1, Math.floor(this.viewport / this.rowHeight) - 1);
  }

  private topAt(position: number): number {
    if (position <= EXACT_EDGE) return position;
    const left = this.maxPosition - position;
    if (left <= EXACT_EDGE) return this.maxTop - left;
    return Math.round(EXACT_EDGE + (position - EXACT_EDGE) / this.ratio);
  }

  private positionAt(top: number): number {
    if (top <= EXACT_EDGE) return Math.max(0, top);
    const left = this.maxTop - top;
    if (left <= EXACT_EDGE) return this.maxPosition - Math.max(0, left);
    return EXACT_EDGE + (top - EXACT_EDGE) * this.ratio;
  }

  private get ratio(): number {
    return (this.maxPosition - 2 * EXACT_EDGE) / (this.maxTop - 2 * EXACT_EDGE);
  }
}
