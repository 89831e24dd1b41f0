// Plans: small rules about limits.

/** The plan a new store starts on. */
export const TRIAL = "Trial";

/** Percent of a limit that is used. */
export function share(used: number, limit: number): number {
  return limit === 0 ? 100 : Math.min(100, (used / limit) * 100);
}

/** A limit as typed (a number input gives a number): digits with any grouping; null when it is none. */
export function parseLimit(typed: string | number | null | undefined): number | null {
  const digits = String(typed ?? "")
    .trim()
    .replace(/[\s.,'’_\u00a0\u202f]/g, "");
  return /^\d{1,9}$/.test(digits) ? Number(digits) : null;
}
