// Numbers, dates and sizes in the language now shown.
import { isolated, locale } from "./i18n.svelte";

const cache = new Map<
  string,
  Intl.NumberFormat | Intl.DateTimeFormat | Intl.DisplayNames | Intl.ListFormat
>();

function cached<T extends Intl.NumberFormat | Intl.DateTimeFormat | Intl.DisplayNames | Intl.ListFormat>(
  key: string,
  make: (tag: string) => T,
): T {
  const tag = locale();
  const full = `${tag} ${key}`;
  let found = cache.get(full);
  if (!found) cache.set(full, (found = make(tag)));
  return found as T;
}

/** 12,408 */
export function number(value: number): string {
  return cached("n", (tag) => new Intl.NumberFormat(tag)).format(value);
}

/** 9,999, then 12K, 1M: for counts in narrow places. */
export function compact(value: number): string {
  if (value < 10_000) return number(value);
  return cached(
    "c",
    (tag) => new Intl.NumberFormat(tag, { notation: "compact", maximumFractionDigits: 1 }),
  ).format(value);
}

/** 35% */
export function percent(fraction: number): string {
  return cached("p", (tag) => new Intl.NumberFormat(tag, { style: "percent" })).format(fraction);
}

/** A moment (RFC 3339) as "22 Nov 2026, 14:05" in local time. */
export function moment(at: string): string {
  const when = new Date(at);
  if (Number.isNaN(when.getTime())) return at;
  return cached(
    "m",
    (tag) => new Intl.DateTimeFormat(tag, { dateStyle: "medium", timeStyle: "short" }),
  ).format(when);
}

/** The day of a moment (RFC 3339) in local time, as "22 Nov 2026". */
export function day(at: string): string {
  const when = new Date(at);
  if (Number.isNaN(when.getTime())) return at;
  return cached("d", (tag) => new Intl.DateTimeFormat(tag, { dateStyle: "medium" })).format(when);
}

/** The day of a moment with its weekday: "Sunday 22 November 2026". */
export function wholeDay(at: string): string {
  const when = new Date(at);
  if (Number.isNaN(when.getTime())) return at;
  return cached("w", (tag) => new Intl.DateTimeFormat(tag, { dateStyle: "full" })).format(when);
}

/** The time of a moment: "14:05". */
export function clock(at: string): string {
  const when = new Date(at);
  if (Number.isNaN(when.getTime())) return at;
  return cached("t", (tag) => new Intl.DateTimeFormat(tag, { timeStyle: "short" })).format(when);
}

/** A calendar date "2026-11-22" as "22 Nov 2026", or "--11-22" as "22 November", without any time zone. */
export function date(value: string): string {
  if (value.startsWith("--")) return dayOfYear(value);
  const when = new Date(`${value}T00:00:00Z`);
  if (Number.isNaN(when.getTime())) return value;
  return cached("u", (tag) => new Intl.DateTimeFormat(tag, { dateStyle: "medium", timeZone: "UTC" })).format(
    when,
  );
}

/** The day and the month of a calendar date, "2026-11-22" or "--11-22", as "22 November". */
export function dayOfYear(value: string): string {
  // Every day exists in a leap year.
  const when = new Date(`2000-${value.slice(-5)}T00:00:00Z`);
  if (Number.isNaN(when.getTime())) return value;
  return cached(
    "y",
    (tag) => new Intl.DateTimeFormat(tag, { day: "numeric", month: "long", timeZone: "UTC" }),
  ).format(when);
}

/** A time of day "16:30" as "4:30 PM". */
export function time(value: string): string {
  const when = new Date(`1970-01-01T${value}Z`);
  if (Number.isNaN(when.getTime())) return value;
  return cached("t", (tag) => new Intl.DateTimeFormat(tag, { timeStyle: "short", timeZone: "UTC" })).format(
    when,
  );
}

/** A country's name from its code: "ES" → Spain. */
export function region(code: string): string {
  try {
    return cached("r", (tag) => new Intl.DisplayNames(tag, { type: "region" })).of(code) ?? code;
  } catch {
    return code;
  }
}

/** "Red, green and blue" */
export function list(items: readonly string[]): string {
  return cached("l", (tag) => new Intl.ListFormat(tag, { type: "conjunction" })).format(items.map(isolated));
}

/** "Red, green or blue" */
export function eitherOf(items: readonly string[]): string {
  return cached("o", (tag) => new Intl.ListFormat(tag, { type: "disjunction" })).format(items.map(isolated));
}

/** 1,536 bytes as "1.5 kB". */
export function size(bytes: number): string {
  const units = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;
  let rest = bytes;
  let unit = 0;
  while (rest >= 1000 && unit < units.length - 1) {
    rest /= 1000;
    unit += 1;
  }
  return cached(
    `s${unit}`,
    (tag) =>
      new Intl.NumberFormat(tag, {
        style: "unit",
        unit: units[unit],
        unitDisplay: "short",
        maximumFractionDigits: unit === 0 ? 0 : 1,
      }),
  ).format(rest);
}

/** A month ("2026-11") in words; `style` says which parts. */
export function monthName(
  month: string,
  style: Intl.DateTimeFormatOptions = { month: "long", year: "numeric" },
): string {
  const when = new Date(`${month}-01T00:00:00Z`);
  return new Intl.DateTimeFormat(locale(), { ...style, timeZone: "UTC" }).format(when);
}
