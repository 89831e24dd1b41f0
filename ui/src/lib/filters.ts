// The filters that places and figures stand for.
import type { Filter } from "./bindings";

/** Contacts in this group. */
export const inGroup = (name: string): Filter => ({ field: "groups", operator: "is", values: [name] });

/** Contacts with a star. */
export const STARRED: Filter = { field: "starred", operator: "is", values: ["yes"] };

/** Contacts without a value in this field. */
export const without = (field: string): Filter => ({ field, operator: "empty", values: [] });

/** Contacts whose phone is of this country; null for those of no single country. */
export const ofCountry = (code: string | null): Filter =>
  code === null ? without("phone_country") : { field: "phone_country", operator: "is", values: [code] };

/** Contacts that were added in this month ("2026-11"). */
export function addedIn(month: string): Filter {
  return { field: "created_at", operator: "between", values: [`${month}-01`, lastDayOf(month)] };
}

/** The month that the days of a filter span; null if they span anything else. */
export function monthOf({ operator, values: [from = "", to = ""] }: Filter): string | null {
  const month = from.slice(0, 7);
  return operator === "between" && from === `${month}-01` && to === lastDayOf(month) ? month : null;
}

function lastDayOf(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  const days = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return `${month}-${String(days).padStart(2, "0")}`;
}
