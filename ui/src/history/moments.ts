// Days of entries, and moments as the inputs for date and time hold them: all in local time.

const two = (n: number) => String(n).padStart(2, "0");

/** The local day of a moment (RFC 3339), as "2026-11-22"; two entries of one day have the same. */
export function dayOf(at: string): string {
  const when = new Date(at);
  return `${String(when.getFullYear()).padStart(4, "0")}-${two(when.getMonth() + 1)}-${two(when.getDate())}`;
}

/** The local time of a moment, as "21:41". */
export function timeOf(at: string): string {
  const when = new Date(at);
  return `${two(when.getHours())}:${two(when.getMinutes())}`;
}

/** The value of the inputs, as the engine reads it: a local date with a time; null where no date is given. */
export function written(date: string, time: string): string | null {
  if (date.trim() === "") return null;
  return time.trim() === "" ? date.trim() : `${date.trim()} ${time.trim()}`;
}
