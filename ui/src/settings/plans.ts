// Plans: small rules about limits.

/** The plan a new store starts on. */
export const TRIAL = "Trial";

/** Percent of a limit that is used. */
export function share(used: number, limit: number): number {
  return limit === 0 ? 100 : Math.min(100, (used / limit) * 100);
}

/** A limit as typed: digits with any grouping; null when it is none. */
export function parseLimit(text: string): number | null {
  const digits = text.trim().replace(/[\s.,'’_\u00a0\u202f]/g, "");
  return /^\d{1,9}$/.test(digits) ? Number(digits) : null;
}
