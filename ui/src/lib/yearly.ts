// The words for days that come back every year.
import type { YearlyDay } from "./bindings";
import { t } from "./i18n.svelte";

/** "today", "tomorrow", "in 12 days" */
export function wait(days: number): string {
  return t("yearly-wait", { days });
}

/** What the next day means: "turns 36 in 12 days", "10 years tomorrow", "in 3 days" where the year is not known. */
export function coming(day: YearlyDay): string {
  const when = wait(day.in_days);
  if (!day.years_then) return when;
  return t(day.birthday ? "yearly-turns" : "yearly-years", { years: day.years_then, when });
}

/** What is said beside the date: "35 years old, turns 36 in 12 days". */
export function about(day: YearlyDay): string {
  const { birthday, years } = day;
  if (!birthday || years === null || day.in_days === 0) return coming(day);
  return t("yearly-age", { years, coming: coming(day) });
}
