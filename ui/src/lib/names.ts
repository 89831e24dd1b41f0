// Names as they are shown.
import { nameOrder } from "./name-order.svelte";

/** Names that are written without a space between the last name and the first. */
const EAST_ASIAN = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー々]+$/u;

/** "Ana Pérez", or "Pérez Ana" where the last name comes first. */
export function fullName(contact: { first_name: string; last_name: string | null }): string {
  const { first_name: first, last_name: last } = contact;
  if (nameOrder.current === "first_last" || !last) return [first, last].filter(Boolean).join(" ");
  return [last, first].join(EAST_ASIAN.test(last) && EAST_ASIAN.test(first) ? "" : " ");
}

const PAIRED = /^[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{N}]/u;

function letter(name: string | null): string {
  // A letter with its combining marks; a name that starts with anything else has no initial.
  return /^\s*([\p{L}\p{N}]\p{M}*)/u.exec(name ?? "")?.[1]?.toLocaleUpperCase() ?? "";
}

/** "AP": the first letters of the two names; the first alone in scripts that don't write initials in pairs. */
export function initials(first: string, last: string | null): string {
  const letters = [letter(first), letter(last)];
  if (nameOrder.current === "last_first") letters.reverse();
  const [start = "", end = ""] = letters;
  return PAIRED.test(start) && PAIRED.test(end) ? start + end : start || end;
}
