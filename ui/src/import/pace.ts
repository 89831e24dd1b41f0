// How fast an import goes and how long it still takes, from its progress messages.

type Mark = { at: number; rows: number; fraction: number };

/** The pace is measured over this many milliseconds. */
const WINDOW = 6000;
/** No figures are given before this many milliseconds: the first ones vary too much. */
const SETTLE = 1200;

export class Pace {
  private readonly start: number;
  private marks: Mark[];

  constructor(now: number) {
    this.start = now;
    this.marks = [{ at: now, rows: 0, fraction: 0 }];
  }

  mark(now: number, rows: number, fraction: number): void {
    this.marks.push({ at: now, rows, fraction });
    // One mark older than the window is kept to measure from.
    while (this.marks.length > 2 && (this.marks[1] as Mark).at < now - WINDOW) this.marks.shift();
  }

  /** Rows per second; null until it is known. */
  rate(): number | null {
    const span = this.span();
    return span && span.seconds > 0 ? span.rows / span.seconds : null;
  }

  /** Seconds left; null until that is known. */
  left(): number | null {
    const span = this.span();
    if (!span || span.fraction <= 0) return null;
    const done = this.marks.at(-1)?.fraction ?? 0;
    return Math.max(0, ((1 - done) * span.seconds) / span.fraction);
  }

  private span(): { seconds: number; rows: number; fraction: number } | null {
    const first = this.marks[0];
    const last = this.marks.at(-1);
    if (!first || !last || last.at - this.start < SETTLE) return null;
    return {
      seconds: (last.at - first.at) / 1000,
      rows: last.rows - first.rows,
      fraction: last.fraction - first.fraction,
    };
  }
}

/** A rough time left: "seconds" rounded up to fives, "minutes" from 90 seconds on, "moment" under five. */
export function roughly(seconds: number): { unit: "moment" | "seconds" | "minutes"; count: number } {
  if (seconds < 5) return { unit: "moment", count: 0 };
  if (seconds < 90) return { unit: "seconds", count: Math.ceil(seconds / 5) * 5 };
  return { unit: "minutes", count: Math.round(seconds / 60) };
}

/** A rate with two significant digits: 95,312 reads as 95,000. */
export function rounded(rate: number): number {
  if (rate < 100) return Math.round(rate);
  const unit = 10 ** (Math.floor(Math.log10(rate)) - 1);
  return Math.round(rate / unit) * unit;
}
