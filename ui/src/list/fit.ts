// How columns share the available width.
import { NAME } from "./columns.svelte";

/** A column with the width it wants, or the width it gets. */
type Sized = {
  field: string;
  width: number;
  /** Set by the user: it gets no spare width. */
  fixed?: boolean;
  dynamic?: { type: string } | null;
};

/** A date is never cut: "Nov 23, 1965". */
const DATE = 108;
const LEAST: Record<string, number> = {
  [NAME]: 160,
  phone: 132,
  email: 112,
  groups: 92,
  zip: 64,
  created_at: DATE,
  updated_at: DATE,
};
const LEAST_OTHER = 88;
/** Spare width goes to these columns first, up to these widths, and the rest to the last column. */
const WIDEST: Record<string, number> = { [NAME]: 320, email: 280 };
/** In a list narrower than this, columns that don't fit are left out; in a wider one it scrolls sideways. */
const NARROW = 560;

function least(column: Sized): number {
  const other = column.dynamic?.type === "date" ? DATE : LEAST_OTHER;
  return Math.min(column.width, LEAST[column.field] ?? other);
}

const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0);

/** Gives each column its width; in a narrow list the last ones may be missing from the answer. */
export function fit<C extends Sized>(columns: readonly C[], available: number): C[] {
  let kept = [...columns];
  if (available < NARROW) {
    while (kept.length > 1 && sum(kept.map(least)) > available) kept = kept.slice(0, -1);
  }
  const total = sum(kept.map((column) => column.width));
  if (total > available) {
    // A width someone chose is kept, unless the list is narrow.
    const low = (column: C) => (column.fixed && available >= NARROW ? column.width : least(column));
    const bottom = sum(kept.map(low));
    const give = total === bottom ? 0 : Math.max(0, available - bottom) / (total - bottom);
    const sized = kept.map((column) => ({
      ...column,
      width: Math.floor(low(column) + (column.width - low(column)) * give),
    }));
    // Rounding must leave no gap at the end.
    const last = sized.at(-1);
    if (last) last.width += Math.max(0, available - sum(sized.map((column) => column.width)));
    return sized;
  }
  let spare = available - total;
  return kept.map((column, at) => {
    const last = at === kept.length - 1;
    const wish = column.fixed ? 0 : Math.max(0, (WIDEST[column.field] ?? 0) - column.width);
    const more = last ? spare : Math.min(spare, wish);
    spare -= more;
    return { ...column, width: column.width + more };
  });
}
