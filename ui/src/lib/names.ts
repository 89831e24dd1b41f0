// Names as they are shown.

/** "Ana Pérez" */
export function fullName(contact: { first_name: string; last_name: string | null }): string {
  return [contact.first_name, contact.last_name].filter(Boolean).join(" ");
}

const PAIRED = /^[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{N}]/u;

function letter(name: string | null): string {
  // A letter with its combining marks; a name that starts with anything else has no initial.
  return /^\s*([\p{L}\p{N}]\p{M}*)/u.exec(name ?? "")?.[1]?.toLocaleUpperCase() ?? "";
}

/** "AP": the first letters of the two names; the first alone in scripts that don't write initials in pairs. */
export function initials(first: string, last: string | null): string {
  const start = letter(first);
  const end = letter(last);
  return PAIRED.test(start) && PAIRED.test(end) ? start + end : start || end;
}
