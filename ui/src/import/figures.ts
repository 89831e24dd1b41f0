// The counts of a preview or a summary, in the order they are shown.
import type { Counts } from "../lib/bindings";

/** A count's name in the contract. */
export type Outcome = Exclude<keyof Counts, "rows">;
/** The colour of a count. */
export type Tone = "accent" | "link" | "muted" | "danger" | "warn" | "line";

export const OUTCOMES: readonly { outcome: Outcome; tone: Tone }[] = [
  { outcome: "created", tone: "accent" },
  { outcome: "updated", tone: "link" },
  { outcome: "duplicates", tone: "muted" },
  { outcome: "invalid", tone: "danger" },
  { outcome: "over_limit", tone: "warn" },
  { outcome: "blank", tone: "line" },
  { outcome: "cancelled", tone: "line" },
];

/** The parts of the bar, as shares of its width that add up to 1; even the smallest part is visible. */
export function shares(counts: Counts, least = 0.006): { outcome: Outcome; tone: Tone; share: number }[] {
  const parts = OUTCOMES.filter(({ outcome }) => counts[outcome] > 0);
  const total = parts.reduce((sum, { outcome }) => sum + counts[outcome], 0);
  const widths = parts.map(({ outcome }) => Math.max(least, counts[outcome] / total));
  const all = widths.reduce((sum, width) => sum + width, 0);
  return parts.map((part, n) => ({ ...part, share: (widths[n] ?? 0) / all }));
}

/** The number of rows that are stored. */
export function stored(counts: Counts): number {
  return counts.created + counts.updated;
}
